import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from './bench/first-document.ts';
import { questions } from './bench/questions.ts';
import { retrievalOf } from './retrieval.ts';
import { addressOf, search } from './search.ts';

/** The simplest index: every record that has one of the words, entries or speakers asked for. */
function candidatesOf(query: string): ReadonlySet<string> {
  const { words, entries, speakers, all } = retrievalOf(open, query);
  const found = open.records.filter(
    ({ record, streams, mentions }) =>
      all ||
      streams.some(({ tokens }) => tokens.some(({ raw }) => words.includes(raw))) ||
      mentions.some(({ entry }) => entries.includes(entry)) ||
      speakers.includes(record.speaker ?? ''),
  );
  return new Set(found.map(({ record }) => addressOf(record)));
}

function expectSame(query: string): void {
  const candidates = candidatesOf(query);
  expect(search(open, query, { candidates })).toEqual(search(open, query));
}

test.each(questions.map(({ query }) => query))(
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
  expect(candidatesOf('bullet').size).toBe(1);
  expect(candidatesOf('"red course"').size).toBeLessThan(25);
});
