import { expect, test } from 'vitest';
import { answered, index, open } from './bench/first-document.ts';
import {
  isRightFirst,
  questions,
  sameSet,
  scoreOf,
  second,
  third,
} from './bench/questions.ts';
import { search } from './search.ts';

const tuned = questions.filter(({ heldOut }) => !heldOut);
const heldOut = questions.filter((question) => question.heldOut);

test('there are questions enough, of every kind, and passages that exist', () => {
  expect(tuned.length).toBeGreaterThanOrEqual(60);
  expect(heldOut.length).toBeGreaterThanOrEqual(20);
  expect(third.length).toBeGreaterThanOrEqual(25);
  const all = [...questions, ...second, ...third];
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  const anchors = new Set(index.records.map(({ id }) => id));
  for (const { expect: ids } of all) {
    for (const id of ids) expect(anchors).toContain(id);
  }
});

test.for([
  ['tuned on', tuned],
  ['held out', heldOut],
  ['of the second set', second],
  ['of the third set, held out', third],
] as const)(
  'questions %s: right first, precise, nothing missed, nothing invented',
  async ([, asked]) => {
    const score = await scoreOf(answered, asked);
    expect(score.first).toBeGreaterThanOrEqual(0.97);
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    const [right, all] = score.phrases.split('/');
    expect(right).toBe(all);
    expect([score.empty, score.invented]).toEqual([0, 0]);
  },
);

test.for(tuned.map((question) => [question.query, question] as const))(
  '%s',
  ([query, question]) => {
    const answer = answered(query);
    if (question.expect.length > 0) expect(isRightFirst({ question, answer })).toBe(true);
    else expect(answer.asserted).toEqual([]);
    if (question.asserted) {
      expect(answer.asserted.toSorted()).toEqual(question.expect.toSorted());
      expect(sameSet(question.expect, answer.asserted)).toBe(true);
    }
    if (question.count !== undefined)
      expect(search(open, query).count).toBe(question.count);
  },
);
