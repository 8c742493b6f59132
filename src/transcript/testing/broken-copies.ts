import fc from 'fast-check';
import type { TranscriptOptions } from '../index.ts';

/** Any string at all, lone surrogates and NUL included. */
const anyString = fc.string({ unit: 'binary', maxLength: 200 });

/** The characters that mean something to the parser, to Markdown or to a reader of lines. */
const marks = fc.string({
  unit: fc.constantFrom(
    ...' \n\r\t[](){}*_#>-+=`~!&;:.…|\\<>/1AKx\u00A0\u2028\uFEFF\0\uD83D\uDE00',
  ),
  maxLength: 80,
});

/** What a broken copy of a record is made of. */
export const pieces = fc.constantFrom(
  ...[
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '[illegible]',
    '[[illegible]]',
    '(Laughter)',
    '[p. 3]',
  ],
  ...['[1]', '[1] ', '[12] ', '[*] ', '[**]', '[0123456789]', '[1]: x', '[^1]'],
  ...[
    'A',
    'A B',
    'B',
    'A: ',
    'A:',
    'A :',
    'A B: ',
    'KIM',
    'KIM. ',
    'Dr. Smith: ',
    'Smith: ',
  ],
  ...['Some Other: ', 'We Say: ', 'OTHER NAME. ', 'A[illegible]: ', 'A [office] B: '],
  ...['Heading', 'Heading. ', 'The head ', 'note goes on', 'x x x', 'Clerk', '(sig)'],
  ...[
    '# ',
    '* ',
    '- ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '<b>',
    '<!--',
    '&amp;',
  ],
  ...['\\', '\\*', '`a`', '**', '_', '![a](b)', '|a|b|', 'http://a.b', '  \n', '\\\n'],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    ' \t',
    '\n',
    '\n\n',
    '\n\n\n',
    '\r\n',
    '\r',
    '\r\n\r\n',
    '\n    ',
  ],
  ...[
    '\u00A0',
    '\n\u00A0\n',
    '\u2028',
    '\v',
    '\f',
    '\uFEFF',
    '\0',
    '\uD83D',
    '\uDE00',
    '😀',
  ],
  ...['word ', 'It was so. ', 'No! ', '“Yes” ', '…'],
);

/** A broken copy of a record. */
export const brokenCopy = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

/** Declarations that meet the pieces, overlap and contradict one another. */
const declarations: TranscriptOptions[] = [
  {},
  {
    speakers: [
      'A',
      'A B',
      'A [office] B',
      { label: 'KIM', mark: '.' },
      'Dr. Smith',
      'Smith',
    ],
    insertions: { gap: ['illegible'], direction: ['(Laughter)'], role: ['office'] },
    notLabels: ['We Say'],
  },
  {
    speakers: [
      { label: 'A', mark: '' },
      { label: 'A B', mark: '.' },
      { label: 'KIM', mark: '' },
      { label: '(sig)', mark: ':' },
      { label: '[1]', mark: ':' },
    ],
    insertions: { page: ['p. 3', '(x)'], gap: ['[[illegible]]'], sic: [''] },
    blocks: [
      { kind: 'heading', text: 'Heading' },
      { kind: 'dateline', text: 'The head …' },
      { kind: 'note', text: 'note goes on' },
      { kind: 'note', text: 'x…' },
      { kind: 'milestone', milestone: 'separator', text: '***' },
      { kind: 'direction', text: '(Laughter)' },
      { kind: 'turn', text: 'word …' },
      { kind: 'paragraph', text: '[1] …' },
      { kind: 'furniture', text: '[…' },
      { kind: 'abstract', text: '' },
      { kind: 'narration', text: '…' },
    ],
    signature: [
      { kind: 'office', text: 'Clerk' },
      { kind: 'name', text: '(sig)' },
      { kind: 'name', text: 'A B' },
    ],
  },
];

/** Options for a broken copy. */
export const options = fc.constantFrom(...declarations);
/** Any text: strings, marks, and mostly broken copies. */
export const text = fc.oneof(
  { weight: 1, arbitrary: anyString },
  { weight: 2, arbitrary: marks },
  { weight: 4, arbitrary: brokenCopy },
);
