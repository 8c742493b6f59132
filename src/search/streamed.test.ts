import { expect, test } from 'vitest';
import { allQuestions } from './bench/questions.ts';
import { prepareIndex } from './index/prepared-index.ts';
import { search } from './search.ts';
import { searchStreamed } from './streamed.ts';
import { documents, index, shared } from './testing/collection.ts';

const whole = prepareIndex(index);
const queries = [
  ...allQuestions.filter((_, at) => at % 12 === 0).map(({ query }) => query),
  'year:1961',
  'speaker:nobody',
  'speaker:pak',
  'turn:t2',
  'in:edition',
  'the',
];

test('there are several documents', () => {
  expect(documents.length).toBeGreaterThan(10);
});

test.for(queries)(
  '%s: documents read one after another give the whole answer',
  (query) => {
    const { answer } = searchStreamed(documents, shared, query);
    expect(answer).toEqual(search(whole, query));
  },
);
