import { expect, test } from 'vitest';
import { anchorName, capitalised, partName } from './passages.ts';

test.for([
  ['p12', '¶\u00A012'],
  ['p12a', '¶\u00A012a'],
  ['n1', 'note\u00A01'],
  ['dateline', 'date line'],
  ['abstract', 'abstract'],
  ['abstract-2', 'abstract\u00A02'],
  ['participants', 'list of those present'],
  ['i3', 'i3'],
])(
  'the anchor %s is called “%s”, which does not part at a line’s end',
  ([id = '', name]) => {
    expect(anchorName(id)).toBe(name);
  },
);

test('a note says whose it is where that is known', () => {
  const note = { type: 'noteDefinition', label: '1' } as const;
  expect(partName({ ...note, responsibility: 'translator' })).toBe('translator’s note 1');
  expect(capitalised(partName({ ...note, responsibility: 'unknown' }))).toBe('Note 1');
});
