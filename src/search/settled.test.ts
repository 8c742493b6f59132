import { describe, expect, test } from 'vitest';
import { siteSearchIndex } from '../site/search/search-index.ts';
import { allQuestions } from './bench/questions.ts';
import { indexParts, joinPart, partsOfIndex } from './index/index-parts.ts';
import { prepareIndex, search } from './index.ts';
import { isSettled } from './settled.ts';

const whole = prepareIndex(siteSearchIndex());
const { records, names, notes } = partsOfIndex(whole);
const first = prepareIndex(records);
const second = joinPart(first, names);
const third = joinPart(second, notes);
const opened = [first, second, third];

/** Each question with the answer in the end, and the one that is shown first. */
const asked = allQuestions.map(({ query }) => {
  const answers = opened.map((open) => search(open, query));
  const stage = answers.findIndex((answer, at) =>
    isSettled(answer, indexParts[at] ?? 'notes'),
  );
  return { query, stage, shown: answers[stage], last: answers.at(-1) };
});

describe('an index in parts', () => {
  test('gives the answers of the whole when all parts are there', () => {
    for (const { query, last } of asked)
      expect(last, query).toEqual(search(whole, query));
  });

  test('shows at first the passages that it shows in the end', () => {
    for (const { query, shown, last } of asked) {
      const [first, end] = [shown, last].map((answer) =>
        answer?.results.map(({ record }) => record.id).toSorted(),
      );
      expect(first, query).toEqual(end);
    }
  });

  test('answers most questions before its notes, and many from the texts alone', () => {
    const upTo = (last: number) => asked.filter(({ stage }) => stage <= last).length;
    expect(upTo(0) / asked.length).toBeGreaterThan(0.4);
    expect(upTo(1) / asked.length).toBeGreaterThan(0.7);
  });

  test('holds each record, each name and each ring once', () => {
    expect(third.records.length).toBe(whole.records.length);
    expect(third.names.length).toBe(whole.names.length);
    expect(third.rings).toEqual(whole.rings);
  });
});
