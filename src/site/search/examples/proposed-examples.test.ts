import { describe, expect, test } from 'vitest';
import type { SearchIndex, SearchRecord } from '../../../search/index/records.ts';
import { prepareIndex, search } from '../../../search/index.ts';
import { documentSearchIndex } from '../search-index.ts';
import { proposedExamples } from './proposed-examples.ts';

const full = documentSearchIndex('1961-02-10-hoxha-pak');

/** The index of a text alone: no registers, no speaker, no brackets. */
function indexOf(...texts: readonly string[]): SearchIndex {
  const records = texts.map(
    (text, order): SearchRecord => ({
      document: 'bare',
      id: `p${order + 1}`,
      order,
      layer: 'speech',
      speaker: undefined,
      date: undefined,
      language: 'en',
      text,
    }),
  );
  return {
    documents: [{ id: 'bare', title: 'Bare' }],
    speakers: [],
    entries: [],
    records,
    languages: [],
    rings: [],
    lemmas: [],
  };
}

const folders: readonly (readonly [string, SearchIndex])[] = [
  ['a text with registers, brackets, notes and two speakers', full],
  [
    'a text alone',
    indexOf(
      'The miller opened the sluice before sunrise, and the water took the lower bridge.',
      'Nobody told the miller that the bridge carried the market road.',
      'The council will pay for the bridge and the miller for the sluice.',
    ),
  ],
  ['a text of five words', indexOf('It is as it was.')],
  ['a text of one letter', indexOf('A')],
  ['a text in another script', indexOf('Мельник открыл шлюз', 'Мост упал, мельник ушёл')],
];

describe.each(folders)('%s', (_, index) => {
  const open = prepareIndex(index);
  const examples = proposedExamples(open).flatMap((group) => group.examples);

  test('has examples, each of which finds something', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { query } of examples)
      expect([query, search(open, query).results.length]).not.toEqual([query, 0]);
  });

  test('has the same examples every time, none twice', () => {
    expect(
      proposedExamples(prepareIndex(index)).flatMap((group) => group.examples),
    ).toEqual(examples);
    expect(new Set(examples.map(({ query }) => query)).size).toBe(examples.length);
  });
});

test('a text is shown with what it has: fields only where something answers to them', () => {
  const queries = (index: SearchIndex) =>
    proposedExamples(prepareIndex(index))
      .flatMap(({ examples }) => examples.map(({ query }) => query))
      .join('\n');
  for (const sign of ['speaker:', 'in:insertion', 'in:narration', 'turn:', 'NEAR/3'])
    expect(queries(full)).toContain(sign);
  const [, bare] = folders[1] ?? [];
  if (!bare) throw new Error('Expected a bare text');
  expect(queries(bare)).not.toMatch(/speaker:|in:|turn:|person:/u);
  expect(queries(bare)).toMatch(/ OR |\*| -/u);
});
