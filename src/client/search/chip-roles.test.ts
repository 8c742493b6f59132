import { expect, test } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { search } from '../../search/index.ts';
import { fill } from '../../wording/fill.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import { areAllSmall, chipLabel, wantedChips } from './chip-roles.ts';

const { chips } = wordingFor('en').scripts;
const word = { kind: 'word', known: true, not: false } as const;

test('a part that a passage may lack, and one that is not searched, say so', () => {
  expect(chipLabel(word)).toBe(chips.word);
  expect(chipLabel({ ...word, role: 'required' })).toBe(chips.word);
  expect(chipLabel({ ...word, role: 'optional' })).toBe(
    fill(chips.optional, { kind: chips.word }),
  );
  expect(chipLabel({ ...word, role: 'ignored' })).toBe(
    fill(chips.notSearched, { kind: chips.word }),
  );
  expect(chipLabel({ ...word, kind: 'ignored', role: 'ignored' })).toBe(chips.ignored);
});

test('what is wanted is what a passage must have: no filter, and nothing left out', () => {
  const own = search(open, 'what toast -war speaker:hoxha').chips;
  expect(wantedChips(own).map(({ text }) => text)).toEqual(['toast']);
  const [toast, needed] = search(open, 'toast bullet').chips;
  if (!toast || !needed) throw new Error('Expected two chips');
  const bullet = { ...needed, role: 'required' } as const;
  const optional = { ...toast, role: 'optional' } as const;
  expect(wantedChips([optional, bullet])).toEqual([bullet]);
  expect(wantedChips([optional])).toEqual([optional]);
  expect(wantedChips([{ ...toast, role: 'ignored' }, bullet])).toEqual([bullet]);
});

test('words are common by what they are, however they are written', () => {
  expect(areAllSmall(search(open, 'What WAS “it')?.chips)).toBe(true);
  expect(areAllSmall(search(open, 'what was said OR done').chips)).toBe(false);
  expect(areAllSmall([])).toBe(false);
  const small = search(open, 'what was').chips;
  expect(areAllSmall(small.map((chip) => ({ ...chip, role: 'optional' })))).toBe(true);
});
