import { expect, test } from 'vitest';
import type { Anchor } from './registry.ts';
import {
  livingSuccessors,
  registryFaults,
  successorsWhenEnded,
} from './registry-faults.ts';

const anchor = (changes: Partial<Anchor> = {}): Anchor => ({
  kind: 'paragraph',
  since: '1.0.0',
  hash: '0123456789abcdef',
  status: 'current',
  ...changes,
});

test.each<[rule: string, changes: Partial<Anchor>]>([
  ['unexplained-removal', { status: 'removed' }],
  ['too-few-successors', { status: 'merged' }],
  ['too-few-successors', { status: 'split', when: '1.1.0', successors: ['p1'] }],
  ['split-away', { status: 'split', when: '1.1.0', successors: ['p2', 'p1'] }],
  ['unexpected-successors', { successors: ['p2'] }],
  ['undated-status', { status: 'moved' }],
  ['unknown-successor', { status: 'merged', successors: ['p9'] }],
])(
  '%s: a register that explains nothing or leads nowhere is refused',
  (rule, changes) => {
    const faults = registryFaults({ p1: anchor(changes), p2: anchor() });
    expect(faults.map((fault) => fault.rule)).toEqual([rule]);
    expect(faults[0]?.path.slice(0, 2)).toEqual(['anchors', 'p1']);
  },
);

test('successors that lead in a circle are refused', () => {
  const faults = registryFaults({
    p1: anchor({ status: 'merged', successors: ['p2'] }),
    p2: anchor({ status: 'merged', successors: ['p1'] }),
  });
  expect(faults.map(({ rule }) => rule)).toEqual(['successor-cycle', 'successor-cycle']);
});

test('a split anchor that was ended by hand leads to its other parts, and not back', () => {
  const ended = { status: 'removed', reason: 'Gone.', when: '1.1.0' } as const;
  const registry = {
    p1: anchor({ ...ended, successors: ['p1', 'p2', 'p3', 'p4'] }),
    p2: anchor(),
    p3: anchor({ status: 'merged', successors: ['p4'], when: '1.1.0' }),
    p4: anchor({ status: 'merged', successors: ['p1'], when: '1.1.0' }),
  };
  expect(registryFaults(registry)).toEqual([]);
  expect(successorsWhenEnded('p1', registry)).toEqual(['p2']);
});

test('an anchor leads over ended ones to those that are in the text', () => {
  const registry = {
    p1: anchor({ status: 'merged', successors: ['p2'] }),
    p2: anchor({ status: 'merged', successors: ['p3', 'p4'] }),
    p3: anchor(),
    p4: anchor(),
  };
  expect(livingSuccessors('p1', registry)).toEqual(['p3', 'p4']);
  expect(livingSuccessors('p3', registry)).toEqual(['p3']);
});
