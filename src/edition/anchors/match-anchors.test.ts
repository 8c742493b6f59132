import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignIds } from './assign-ids.ts';
import { versionTextOf } from './history.ts';
import { matchAnchors } from './match-anchors.ts';
import { recordAnchors } from './record-anchors.ts';
import type { Anchor, Anchorable, AnchorRegistry } from './registry.ts';
import { hashOf } from './registry.ts';
import { isQuestion } from './testing/simulate-editing.ts';

const texts = {
  rain: 'The rain fell on the valley all night and the river rose above the bridge.',
  mill: 'Nobody had worked in the old mill since the war, and its wheel was broken.',
  letter: 'A letter came from the capital with the seal of the ministry on both sides.',
  road: 'They took the road over the mountain because the lower one was under water.',
  winter: 'In winter the school closed early so that the children reached home by day.',
} as const;
const { rain, mill, letter, road, winter } = texts;

const paragraph = (words: string): Anchorable => ({ kind: 'paragraph', words });

function publish(
  before: readonly string[],
  changes: Readonly<Record<string, Partial<Anchor>>> = {},
) {
  const ids = new Map(before.map((words, at) => [paragraph(words), `p${at + 1}`]));
  const registry = Object.fromEntries(
    Object.entries(recordAnchors({}, ids, [], '1.0.0')).map(([id, anchor]) => [
      id,
      { ...anchor, ...changes[id] },
    ]),
  );
  return { registry, history: [versionTextOf(ids, '1.0.0')] };
}

function outcome(
  before: readonly string[],
  after: readonly string[],
  answers: Readonly<Record<string, Partial<Anchor>>> = {},
) {
  const { registry, history } = publish(before, answers);
  const units = after.map(paragraph);
  const { ids, parts, differences, faults } = matchAnchors(registry, units, history);
  const names = assignIds(units, ids, registry, parts);
  return {
    ids: units.map((unit) => names.get(unit)),
    differences: differences.map((one) =>
      one.type === 'unregistered' ? 'new' : `${one.type} ${one.id}`,
    ),
    faults: faults.map(({ rule }) => rule),
  };
}

test('unchanged paragraphs keep their anchors', () => {
  expect(outcome([rain, mill], [rain, mill])).toEqual({
    ids: ['p1', 'p2'],
    differences: [],
    faults: [],
  });
});

test('white space is no change of words', () => {
  expect(outcome(['a  b'], ['a\nb']).differences).toEqual([]);
});

test('a word put right keeps the anchor and is told', () => {
  const { ids, differences } = outcome(
    [rain, mill, letter],
    [rain, mill.replace('wheel', 'axle'), letter],
  );
  expect([ids, differences]).toEqual([['p1', 'p2', 'p3'], ['changed p2']]);
});

test('other words in the place of a paragraph are asked about', () => {
  const { differences } = outcome([rain, mill, letter], [rain, winter, letter]);
  expect(differences).toEqual(['unsure p2']);
});

test('a paragraph taken out is asked about, and those behind it keep their anchors', () => {
  const { ids, differences } = outcome([rain, mill, letter], [rain, letter]);
  expect([ids, differences]).toEqual([['p1', 'p3'], ['lost p2']]);
});

test('a paragraph put in takes a letter, and those behind it keep their anchors', () => {
  const { ids, differences } = outcome([rain, mill], [rain, winter, mill]);
  expect([ids, differences]).toEqual([['p1', 'p1a', 'p2'], ['new']]);
});

test('a split paragraph keeps its anchor at the first part; the second takes a letter', () => {
  const whole = `${rain} ${mill}`;
  const { ids, differences } = outcome([whole, letter], [rain, mill, letter]);
  expect(ids).toEqual(['p1', 'p1a', 'p2']);
  expect(differences).toEqual(['changed p1', 'split p1']);
});

test('of paragraphs put together the first anchor goes on, and the second is part of it', () => {
  const { ids, differences } = outcome([rain, mill, letter], [`${rain} ${mill}`, letter]);
  expect([ids, differences]).toEqual([
    ['p1', 'p3'],
    ['changed p1', 'merged p2'],
  ]);
});

test('a moved paragraph takes its anchor with it, and only it has moved', () => {
  const { ids, differences } = outcome(
    [rain, mill, letter, road],
    [rain, letter, road, mill],
  );
  expect([ids, differences]).toEqual([['p1', 'p3', 'p4', 'p2'], ['moved p2']]);
});

test('paragraphs that change places keep their anchors', () => {
  const { ids, differences } = outcome([rain, mill, letter], [letter, mill, rain]);
  expect(ids).toEqual(['p3', 'p2', 'p1']);
  expect(differences.every((one) => one.startsWith('moved'))).toBe(true);
});

test('twins are told apart by their neighbours', () => {
  const { ids, differences } = outcome(
    ['Yes.', rain, 'Yes.', mill],
    [rain, 'Yes.', mill],
  );
  expect([ids, differences]).toEqual([['p2', 'p3', 'p4'], ['lost p1']]);
});

test('a paragraph cut off with a single word is known by what it makes whole', () => {
  const { ids } = outcome([rain, mill], ['The', rain.slice(4), mill]);
  expect(ids).toEqual(['p1', 'p1a', 'p2']);
});

test('without a kept text only equal words are recognised', () => {
  const { registry } = publish([rain, mill]);
  const units = [rain, mill.replace('wheel', 'axle')].map(paragraph);
  const { ids, differences } = matchAnchors(registry, units);
  expect([...ids.values()]).toEqual(['p1']);
  expect(differences.filter(isQuestion).map(({ type }) => type)).toEqual(['unsure']);
});

test('the editor’s answer decides where an anchor goes on', () => {
  const answered = outcome([rain, mill, letter], [rain, winter, letter], {
    p2: { now: 'In winter the school' },
  });
  expect(answered.ids).toEqual(['p1', 'p2', 'p3']);
  expect(answered.differences).toEqual(['answered p2', 'changed p2']);
});

test('the editor’s answer names the anchor whose words are now part of another’s', () => {
  const answered = outcome([rain, mill], [rain], { p2: { now: 'p1' } });
  expect(answered.differences).toEqual(['answered p2', 'merged p2']);
});

test('a removal with its reason is an answer', () => {
  const { differences } = outcome([rain, mill], [rain], {
    p2: { status: 'removed', reason: 'Not in the source.' },
  });
  expect(differences).toEqual(['removed p2']);
});

test.each([
  ['that the text does not have', 'Nobody ever said this'],
  ['of two paragraphs', 'The'],
  ['that names itself', 'p2'],
])('an answer %s is a fault', (_, now) => {
  const { faults } = outcome([rain, mill], [rain, `The ${winter}`], { p2: { now } });
  expect(faults).toEqual(['unknown-answer']);
});

test('a recorded removal is not looked for again', () => {
  const { registry, history } = publish([rain, mill], {
    p2: { status: 'removed', reason: 'Not in the source.', when: '1.1.0' },
  });
  expect(matchAnchors(registry, [paragraph(rain)], history).differences).toEqual([]);
});

test('no anchor is given twice, and every paragraph and anchor is matched or told', () => {
  const some = fc.array(fc.constantFrom(...Object.values(texts)), { maxLength: 10 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { registry, history } = publish(before);
      const units = after.map(paragraph);
      const { ids, parts, differences } = matchAnchors(registry, units, history);
      const given = [...ids.values()];
      const told = new Set(
        differences.flatMap((one) => (one.type === 'unregistered' ? [] : [one.id])),
      );
      expect(new Set(given).size).toBe(given.length);
      expect(
        Object.keys(registry).every((id) => given.includes(id) || told.has(id)),
      ).toBe(true);
      const fresh = differences.filter(({ type }) => type === 'unregistered').length;
      const doubted = new Set(
        differences.flatMap((one) => (one.type === 'unsure' ? one.candidates : [])),
      );
      expect(given.length + parts.size + fresh + doubted.size).toBeGreaterThanOrEqual(
        after.length,
      );
    }),
  );
});

test('unchanged paragraphs keep their anchors whatever is put between them', () => {
  const distinct = fc.uniqueArray(fc.string({ minLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(distinct, fc.array(fc.nat(12), { maxLength: 4 }), (words, places) => {
      const before = words.map((text, at) => `${at} ${text}`);
      const after = places.reduce<readonly string[]>(
        (sofar, place) => sofar.toSpliced(place, 0, `new ${sofar.length} ${letter}`),
        before,
      );
      const { registry, history } = publish(before);
      const units = after.map(paragraph);
      const { ids } = matchAnchors(registry, units, history);
      for (const unit of units) {
        const was = before.indexOf(unit.words);
        if (was >= 0) expect(ids.get(unit)).toBe(`p${was + 1}`);
      }
    }),
  );
});

test('hashes fold white space and nothing else', () => {
  const registry: AnchorRegistry = publish([rain]).registry;
  expect(registry['p1']?.hash).toBe(hashOf(` ${rain}\n`));
  expect(hashOf('a b')).not.toBe(hashOf('a, b'));
});
