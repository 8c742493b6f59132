import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchorable, AnchorRegistry } from './anchors.ts';
import { hashOf } from './anchors.ts';
import { matchAnchors } from './match-anchors.ts';

const paragraph = (words: string): Anchorable => ({ kind: 'paragraph', words });

function registryOf(texts: readonly string[]): AnchorRegistry {
  return Object.fromEntries(
    texts.map((words, index) => [
      `p${index + 1}`,
      { kind: 'paragraph', since: '1.0.0', hash: hashOf(words), status: 'current' },
    ]),
  );
}

function outcome(before: readonly string[], after: readonly string[]) {
  const units = after.map(paragraph);
  const { ids, differences } = matchAnchors(registryOf(before), units);
  return {
    ids: units.map((unit) => ids.get(unit)),
    differences: differences.map((difference) =>
      difference.type === 'unregistered'
        ? `new ${difference.unit.words}`
        : `${difference.type} ${difference.id}`,
    ),
  };
}

test('unchanged paragraphs keep their anchors', () => {
  expect(outcome(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual({
    ids: ['p1', 'p2', 'p3'],
    differences: [],
  });
});

test('white space is no change of words', () => {
  expect(outcome(['a  b'], ['a\nb']).differences).toEqual([]);
});

test('a paragraph changed between unchanged ones keeps its anchor and is told', () => {
  expect(outcome(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({
    ids: ['p1', 'p2', 'p3'],
    differences: ['changed p2'],
  });
});

test('a paragraph taken out is lost, and those behind it keep their anchors', () => {
  expect(outcome(['a', 'b', 'c'], ['a', 'c'])).toEqual({
    ids: ['p1', 'p3'],
    differences: ['lost p2'],
  });
});

test('a paragraph put in is new, and those behind it keep their anchors', () => {
  expect(outcome(['a', 'b'], ['a', 'x', 'b'])).toEqual({
    ids: ['p1', undefined, 'p2'],
    differences: ['new x'],
  });
});

test('a removed anchor is not looked for', () => {
  const registry = registryOf(['a', 'b']);
  const removed: AnchorRegistry = {
    ...registry,
    p2: { kind: 'paragraph', since: '1.0.0', hash: hashOf('b'), status: 'removed' },
  };
  expect(matchAnchors(removed, [paragraph('a')]).differences).toEqual([]);
});

test('no anchor is given twice, and every paragraph is matched or told', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const units = after.map(paragraph);
      const { ids, differences } = matchAnchors(registryOf(before), units);
      const given = [...ids.values()];
      const lost = differences.filter(({ type }) => type === 'lost').length;
      const unregistered = differences.filter(
        ({ type }) => type === 'unregistered',
      ).length;
      expect(new Set(given).size).toBe(given.length);
      expect(given.length + lost).toBe(before.length);
      expect(given.length + unregistered).toBe(after.length);
    }),
  );
});
