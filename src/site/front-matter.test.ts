import { expect, test } from 'vitest';
import type { Edition } from '../edition/index.ts';
import { frontOf } from './front-matter.ts';
import { flowRuns } from './passages/passage-runs.ts';

const part = (id: string, type: string) => ({ id, type: 'passage', node: { type } });
const turn = { id: 't1', type: 'turn', passages: [] };
const flow = [
  part('dateline', 'dateline'),
  part('abstract', 'abstract'),
  part('p1', 'narration'),
  turn,
  part('p2', 'narration'),
];
const editionBy = (responsibility: object) =>
  ({ flow, metadata: { responsibility } }) as unknown as Edition;
const ids = (responsibility: object) =>
  frontOf(editionBy(responsibility)).map(({ id }) => id);

test('what an archive put before a record is folded away, and what is the record’s own is not', () => {
  expect(ids({ dateline: 'the archive', abstract: 'the archive' })).toEqual([
    'dateline',
    'abstract',
  ]);
  expect(ids({ dateline: 'the archive' })).toEqual(['dateline']);
  // A date line of the record's own comes first, and all behind it is read with it.
  expect(ids({ abstract: 'the archive' })).toEqual([]);
  expect(ids({})).toEqual([]);
});

test('passages between turns stand together', () => {
  const runs = flowRuns(editionBy({}).flow);
  expect(
    runs.map((run) => ('passages' in run ? run.id : run.map(({ id }) => id))),
  ).toEqual([['dateline', 'abstract', 'p1'], 't1', ['p2']]);
});
