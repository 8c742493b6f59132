import { expect, test } from 'vitest';
import { inferTranscript } from '../infer-transcript.ts';

const talk =
  'Ada Quill: The bridge is safe.\n\nBen Tarrow: I am glad of it.\n\nAda Quill: Cross.\n';

/** What each block before the talk is taken for. */
function frontOf(front: string): readonly string[] {
  return inferTranscript(`${front}\n\n${talk}`)
    .proposals.filter(({ subject }) => subject === 'block')
    .map(({ kind, text }) => `${kind}: ${text}`);
}

test.each([
  ['The price of lamp oil', ['heading: The price of lamp oil']],
  ['Petition of the widow Thain', ['heading: Petition of the widow Thain']],
  [
    'Inquiry into the wreck of the Marigold: first day',
    ['heading: Inquiry into the wreck of the Marigold: first day'],
  ],
  [
    'Minutes of the Board: appointment of a keeper',
    ['heading: Minutes of the Board: appointment of a keeper'],
  ],
  [
    'The storm of January\n\n20 January 1874',
    ['heading: The storm of January', 'dateline: 20 January 1874'],
  ],
  [
    '20 January 1874\n\nThe storm of January',
    ['dateline: 20 January 1874', 'heading: The storm of January'],
  ],
  [
    'The Miller’s Bridge: Transcript\n\nApril 20, 2023',
    ['heading: The Miller’s Bridge: Transcript', 'dateline: April 20, 2023'],
  ],
  ['Who owns the bridge?', ['heading: Who owns the bridge?']],
  [
    'Radio Velmar, Evening Programme\n\n“What the Miller Knew”',
    ['heading: “What the Miller Knew”'],
  ],
  [
    'County Collection\nTape 27, Side A\nIn the mill\n\nGrowing up above the bakery',
    ['heading: Growing up above the bakery'],
  ],
  ['Birds at the lantern\n\n1870', ['heading: Birds at the lantern', 'dateline: 1870']],
])('%j: a line alone before everything else is the title', (front, expected) => {
  expect(frontOf(front)).toEqual(expected);
});

test.each([
  'The Board met in the upper room of the custom house.',
  'Tirana',
  '- Where were you that night?',
  'Port Ambry',
  'Ada Quill, Deputy Consul',
  'The Board met in the upper room.\n\nA cold day in the valley',
  '[The reels were changed]',
  'A note, and below it:',
])('%j: no title', (front) => {
  expect(frontOf(front).filter((told) => told.startsWith('heading'))).toEqual([]);
});

test('where a form gives the title away, no other line is one', () => {
  expect(frontOf('RECORD OF A VISIT\n\nThe keeper and his wife')).toEqual([
    'heading: RECORD OF A VISIT',
  ]);
});
