import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { allQuestions } from '../bench/questions.ts';
import { search } from '../search.ts';
import { directoryOf, prepareDirectory } from './directory.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { holdsAll, retrievalOf } from './retrieval.ts';

const openCandidates = prepareDirectory(directoryOf(open));

/** The simplest index: every record that has one of the words, entries or speakers asked for. */
function candidatesOf(query: string): PreparedIndex {
  const { words, entries, speakers, all } = retrievalOf(open, query);
  const found = open.records.filter(
    ({ record, streams, mentions }) =>
      all ||
      streams.some(({ tokens }) => tokens.some(({ raw }) => words.includes(raw))) ||
      mentions.some(({ entry }) => entries.includes(entry)) ||
      speakers.includes(record.speaker ?? ''),
  );
  // An index of words yields them in an order of its own.
  return openCandidates(found.map(({ record }) => record).toReversed());
}

function expectSame(query: string): void {
  expect(search(candidatesOf(query), query)).toEqual(search(open, query));
}

test.each(allQuestions.map(({ query }) => query))(
  '%s: the candidates give the whole answer',
  (query) => {
    expectSame(query);
  },
);

test('so do any words of the record, joined in any way', () => {
  const words = fc.constantFrom(
    ...open.vocabulary.keys(),
    'Pak',
    'USSR',
    'Kruschev',
    '"Kim Il"',
  );
  const joints = fc.constantFrom(' ', ' -', ' OR ', ' NEAR/9 ', '* ', '-');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, joints), { minLength: 1, maxLength: 4 }),
      (parts) => {
        expectSame(parts.flat().slice(0, -1).join(''));
      },
    ),
    { numRuns: 150 },
  );
});

test('a question about few passages asks for few', () => {
  expect(candidatesOf('bullet').records.length).toBe(1);
  // The initials of his name are not every word with that letter.
  expect(candidatesOf('Khrushchev').records.length).toBeLessThan(25);
  expect(candidatesOf('"red course"').records.length).toBeLessThan(25);
});

const asked = ['Khrushchev', 'imperialis* -Korea', 'speaker:pak Ivanov', 'in:edition'];

test.each(asked)('%s: that a candidate is lost is noticed', (query) => {
  const retrieval = retrievalOf(open, query);
  const whole = candidatesOf(query);
  expect(holdsAll(whole, retrieval)).toBe(true);
  const { records } = whole.index;
  for (const lost of records) {
    const others = openCandidates(records.filter((record) => record !== lost));
    expect(holdsAll(others, retrieval), lost.id).toBe(false);
  }
});
