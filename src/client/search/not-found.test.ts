import { expect, test } from 'vitest';
import { open } from '../../search/bench/first-document.ts';
import { search } from '../../search/index.ts';
import { fill } from '../../wording/fill.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import { notFoundWithFilters, nothingFound, tipsFor } from './not-found.ts';

const { found, remarks } = wordingFor('en').scripts;
const chipsOf = (query: string) => search(open, query).chips;
const saidOf = (query: string, exact = false) => nothingFound(chipsOf(query), exact);
/** The marks that readers type, and the straight ones. */
const marks = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;

test('what is not found is named by the words that were looked for', () => {
  expect(saidOf('Suez')).toBe(fill(found.noForm, { words: '“Suez”' }));
  expect(saidOf('Suez canal zebra')).toBe(
    fill(found.noForm, { words: '“Suez”, “canal”, or “zebra”' }),
  );
  expect(saidOf('Suez', true)).toBe(fill(found.notExactly, { words: '“Suez”' }));
});

test('a word that passages may lack is not said to be missing', () => {
  expect(saidOf('what is the Suez')).toBe(fill(found.noForm, { words: '“Suez”' }));
});

test('of what is more than a few words, only the search is said to match nothing', () => {
  const others = [
    'Suez -canal',
    'Suez "canal zone"',
    'speaker:pak Suez',
    'in:nowhere',
    'one two three four five six',
  ];
  for (const query of others) expect(saidOf(query), query).toBe(found.nothing);
});

test.for(marks)('%s and %s are quotation marks to every sentence and tip', ([a, b]) => {
  const words = fill(found.notExactly, { words: '“Suez canal”' });
  expect(saidOf(`${a}Suez canal${b}`)).toBe(words);
  expect(tipsFor(chipsOf(`${a}Suez canal${b}`))).toContain(remarks.tipPhrase);
  const answer = search(open, `speaker:${a}Pak Kum${b} Khrushchev`);
  expect(notFoundWithFilters(answer, open.index)).toBe(
    fill(remarks.notNamed, { speaker: 'Pak Kum Chol', entry: 'Nikita Khrushchev' }),
  );
});

test('a mark that opens and never closes quotes nothing', () => {
  expect(tipsFor(chipsOf('"Suez'))).not.toContain(remarks.tipPhrase);
});
