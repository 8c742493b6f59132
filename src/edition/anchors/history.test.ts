import { expect, test } from 'vitest';
import { compareVersions } from '../schemas/version-order.ts';
import { assignIds } from './assign-ids.ts';
import { historyFaults, isKept, versionTextIn, versionTextOf } from './history.ts';
import { matchAnchors } from './match-anchors.ts';
import { recordAnchors } from './record-anchors.ts';
import type { Anchorable } from './registry.ts';
import { hashOf } from './registry.ts';
import { tombstonesOf } from './tombstones.ts';

const rain = 'The rain fell on the valley all night and the river rose.';
const mill = 'Nobody had worked in the old mill since the war.';

const published = (words: readonly string[]) => {
  const ids = new Map(
    words.map((text, at): [Anchorable, string] => [
      { kind: 'paragraph', words: text },
      `p${at + 1}`,
    ]),
  );
  return {
    registry: recordAnchors({}, ids, [], '1.0.0'),
    history: [versionTextOf(ids, '1.0.0')],
  };
};

function publishAgain(
  { registry, history }: ReturnType<typeof published>,
  words: readonly string[],
  version: string,
) {
  const units = words.map((text): Anchorable => ({ kind: 'paragraph', words: text }));
  const match = matchAnchors(registry, units, history);
  const ids = assignIds(units, match.ids, registry, match.parts);
  return {
    registry: recordAnchors(registry, ids, match.differences, version),
    history: [...history, versionTextOf(ids, version)],
  };
}

test('versions are ordered by number, not by letter', () => {
  expect(['1.10.0', '1.2.0', '1.2.10', '1.2.9'].toSorted(compareVersions)).toEqual([
    '1.2.0',
    '1.2.9',
    '1.2.10',
    '1.10.0',
  ]);
});

test('a version that changed nothing reads what the one before it kept', () => {
  const { history } = published([rain]);
  expect(versionTextIn(history, '1.4.0')?.version).toBe('1.0.0');
  expect(versionTextIn(history, '0.9.0')).toBeUndefined();
});

test('the kept texts of a changed paragraph bear out the register, version by version', () => {
  const first = published([rain, mill]);
  const second = publishAgain(first, [rain.replace('night', 'day'), mill], '1.1.0');
  const anchor = second.registry['p1'];
  expect(anchor?.changed).toBe('1.1.0');
  expect(anchor?.earlier).toEqual({ '1.0.0': hashOf(rain) });
  const faults = second.history.flatMap((one) => historyFaults(one, second.registry));
  expect(faults).toEqual([]);
});

test('words put back are unchanged since they were published first', () => {
  const first = published([rain, mill]);
  const second = publishAgain(first, [rain.replace('night', 'day'), mill], '1.1.0');
  const third = publishAgain(second, [rain, mill], '1.1.0');
  expect(third.registry['p1']).toEqual(first.registry['p1']);
});

test('an edited history is found out', () => {
  const { registry, history } = published([rain, mill]);
  const [reading] = history;
  if (!reading) throw new Error('Expected a kept text');
  const edited = {
    ...reading,
    text: { p1: { kind: 'paragraph' as const, words: 'Other words.' } },
  };
  expect(historyFaults(edited, registry).map(({ rule }) => rule)).toEqual([
    'changed-history',
    'incomplete-history',
  ]);
});

test('a text in another order is not the one that is kept', () => {
  const { history } = published([rain, mill]);
  const [reading] = history;
  if (!reading) throw new Error('Expected a kept text');
  const { p1, p2 } = reading.text;
  if (!p1 || !p2) throw new Error('Expected two paragraphs');
  expect(isKept(history, reading)).toBe(true);
  expect(isKept(history, { ...reading, text: { p2, p1 } })).toBe(false);
});

test('a merged paragraph leaves a tombstone behind the one it followed, with its last words', () => {
  const first = published([rain, mill]);
  const { registry, history } = publishAgain(first, [`${rain} ${mill}`], '1.1.0');
  expect(tombstonesOf(registry, history)).toEqual([
    {
      id: 'p2',
      kind: 'paragraph',
      status: 'merged',
      since: '1.0.0',
      when: '1.1.0',
      reason: undefined,
      successors: ['p1'],
      words: mill,
      after: 'p1',
    },
  ]);
});
