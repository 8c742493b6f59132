import { expect, test } from 'vitest';
import { passageRuns } from './passage-runs.ts';

test('paragraphs are a list as far as their numbers follow one another', () => {
  const passages = ['p3', 'p4', 'p6', 'p6a', 'p7', 'p8', 'signature'].map((id) => ({
    id,
  }));
  expect(
    passageRuns(passages).map((run) => [run.start, run.passages.map(({ id }) => id)]),
  ).toEqual([
    [3, ['p3', 'p4']],
    [6, ['p6']],
    [undefined, ['p6a']],
    [7, ['p7', 'p8']],
    [undefined, ['signature']],
  ]);
});
