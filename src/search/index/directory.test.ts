import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { search } from '../search.ts';
import { directoryOf, prepareDirectory } from './directory.ts';
import { retrievalOf } from './retrieval.ts';

const openPart = prepareDirectory(directoryOf(open));
const empty = openPart([]);
const queries = [
  'Khrushchev',
  'speaker:pak general line',
  '"traitor Syngman Rhee"',
  'Chruschtschow',
  'imperialis* -Korea',
  'Eisenhower OR toast',
  'irigation',
  'in:edition Belishova',
  'boy’s letter',
];

test('a directory opens with every word as the texts have it', () => {
  const keys = ({ vocabulary }: typeof open) =>
    [...vocabulary].map(([raw, { token, ...vocable }]) => {
      const { key, bare, stem } = token;
      return { raw, key, bare, stem, ...vocable };
    });
  expect(keys(empty)).toEqual(keys(open));
  expect([empty.total, empty.mentions, empty.speeches, empty.passages]).toEqual([
    open.total,
    open.mentions,
    open.speeches,
    open.passages,
  ]);
  expect(empty.printedWords).toEqual(open.printedWords);
  expect(empty.knownWords).toEqual(open.knownWords);
});

test.for(queries)('%s needs the same words of an index, loaded or not', (query) => {
  expect(retrievalOf(empty, query)).toEqual(retrievalOf(open, query));
});

test.for(queries)(
  '%s has the same answer where only the candidates are loaded',
  (query) => {
    const answer = search(open, query);
    const { words, entries, speakers, all } = retrievalOf(open, query);
    const candidates = open.records.filter(
      ({ record, streams }) =>
        all ||
        speakers.includes(record.speaker ?? '') ||
        record.mentions?.some(([entry]) => entries.includes(entry)) ||
        streams.some(({ tokens }) => tokens.some(({ raw }) => words.includes(raw))),
    );
    expect(candidates.length).toBeLessThan(open.total);
    const part = openPart(candidates.map(({ record }) => record));
    const again = search(part, query);
    const shape = ({ results, ...rest }: typeof answer) => ({
      ...rest,
      results: results.map(({ record, lines, offered }) => [record.id, lines, offered]),
    });
    expect(shape(again)).toEqual(shape(answer));
  },
);
