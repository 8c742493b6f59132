import { expect, test } from 'vitest';
import { wordingFor } from '../wording/wording-for.ts';
import { runEdition } from './testing/run-edition.ts';

const { code, stdout } = runEdition(['wording'], process.cwd());

test('every word of the interface is printed on one page', () => {
  expect(code).toBe(0);
  const texts = Object.values(wordingFor('en'))
    .flatMap((group) => Object.values(group))
    .flatMap((table) => Object.values(table))
    .filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(300);
  for (const text of texts) expect(stdout).toContain(`: ${String(text)}\n`);
});

test('a language that is not there yet is English', () => {
  expect(runEdition(['wording', 'de-AT'], process.cwd()).stdout).toBe(stdout);
});
