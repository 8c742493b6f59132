import { expect, test } from 'vitest';
import { versionTextOf } from './history.ts';
import { matchAnchors } from './match-anchors.ts';
import { recordAnchors } from './record-anchors.ts';
import type { Anchorable } from './registry.ts';

const rain = 'The rain fell on the valley all night and the river rose above the bridge.';
const mill = 'Nobody had worked in the old mill since the war, and its wheel was broken.';
const road =
  'They took the road over the mountain because the lower one was under water.';

/** The units of turns, each written `SPEAKER: words / words`. */
function unitsOf(turns: readonly string[]): readonly Anchorable[] {
  return turns.flatMap((written) => {
    const [label = '', words = ''] = written.split(': ');
    const turn: Anchorable = { kind: 'turn', words: label };
    return [
      turn,
      ...words.split(' / ').map((text): Anchorable => {
        return { kind: 'paragraph', words: text, within: turn };
      }),
    ];
  });
}

/** What is said of the anchors of an edited text, counted through as p1, p2 and t1, t2. */
function differences(before: readonly string[], after: readonly string[]): string[] {
  const counts = { paragraph: 0, turn: 0 };
  const ids = new Map(
    unitsOf(before).map((unit) => {
      const kind = unit.kind === 'turn' ? 'turn' : 'paragraph';
      counts[kind] += 1;
      return [unit, `${kind.charAt(0)}${counts[kind]}`];
    }),
  );
  const registry = recordAnchors({}, ids, [], '1.0.0');
  const match = matchAnchors(registry, unitsOf(after), [versionTextOf(ids, '1.0.0')]);
  return match.differences.map((one) =>
    one.type === 'unregistered' ? `new ${one.unit.words}` : `${one.type} ${one.id}`,
  );
}

test('twins between unchanged neighbours are settled, whatever is edited elsewhere', () => {
  const before = [`A: ${rain}`, 'B: Yes.', `A: ${mill}`, 'B: Yes.', `A: ${road}`];
  expect(differences(before, before)).toEqual([]);
  expect(
    differences(before, [...before.slice(0, 4), 'A: And then?', `A: ${road}`]),
  ).toEqual(['new A', 'new And then?']);
});

test('a twin beside a twin is asked about: either may be the one there was', () => {
  expect(
    differences(
      [`A: ${rain} / Good. / ${mill}`],
      [`A: ${rain} / Good. / Good. / ${mill}`],
    ),
  ).toEqual(['unsure p2']);
});

test('twins of which one is gone are asked about where their neighbours do not decide', () => {
  expect(
    differences(
      [`A: ${rain} / Good. / Good. / ${mill}`],
      [`A: ${rain} / Good. / ${mill}`],
    ),
  ).toEqual(['unsure p2', 'unsure p3']);
});

test('twins whose speakers changed places may be either, and their turns wait', () => {
  expect(
    differences(
      [`A: ${rain}`, 'A: Yes.', `C: ${mill}`, 'B: Yes.', `C: ${road}`],
      [`A: ${rain}`, 'B: Yes.', `C: ${mill}`, 'A: Yes.', `C: ${road}`],
    ),
  ).toEqual(['unsure p2', 'unsure p4', 'new B', 'new A']);
});

test('a speaker renamed throughout keeps the twins', () => {
  const before = [`A: ${rain}`, 'B: Yes.', `A: ${mill}`, 'B: Yes.', `A: ${road}`];
  const after = before.map((turn) => turn.replace('B:', 'Bee:'));
  expect(differences(before, after)).toEqual(['changed t2', 'changed t4']);
});

test('a turn of long words is followed wherever it moves; one of a few words is asked about', () => {
  const before = [`A: ${rain}`, 'B: Of course.', `A: ${mill}`, `B: ${road}`];
  expect(
    differences(before, [`B: ${road}`, `A: ${rain}`, 'B: Of course.', `A: ${mill}`]),
  ).toEqual(['moved p4']);
  expect(
    differences(before, [`A: ${rain}`, `A: ${mill}`, `B: ${road}`, 'B: Of course.']),
  ).toEqual(['unsure p2', 'new B']);
});

test('one word of a few is put right where they stood, unless others are as near', () => {
  const before = [`A: ${rain} / We agree with you. / ${mill}`, `B: ${road}`];
  const after = [`A: ${rain} / We differ with you. / ${mill}`];
  expect(differences(before, [...after, `B: ${road}`])).toEqual(['changed p2']);
  expect(
    differences(
      [...before, 'B: I agree with you.'],
      [...after, `B: ${road}`, 'B: I agree with you.'],
    ),
  ).toEqual(['unsure p2']);
});

test('other words in the place of a few are asked about; a slip of the pen is not', () => {
  const before = [`A: ${rain} / That is so. / ${mill}`];
  expect(differences(before, [`A: ${rain} / That is right. / ${mill}`])).toEqual([
    'unsure p2',
  ]);
  expect(differences(before, [`A: ${rain} / Taht is so. / ${mill}`])).toEqual([
    'changed p2',
  ]);
});

test('a copy that stands beside its corrected twin is asked about', () => {
  const before = [`A: ${rain} / Thank you very much. / ${mill}`];
  const after = [`A: ${rain} / Thnak you very much. / Thank you very much. / ${mill}`];
  expect(differences(before, after)).toEqual(['unsure p2']);
});

test('a new text that has a sentence of the old one by chance is asked about', () => {
  const before = [`A: ${rain} / We do not know the answer yet. ${mill} / ${road}`];
  const after = [
    `A: ${rain} / ${mill} Let us speak of the harvest and of rice. / ${road}`,
  ];
  expect(differences(before, after)).toEqual(['unsure p2']);
});
