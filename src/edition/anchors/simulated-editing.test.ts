import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { seededRandom } from '../../text/testing/seeded-random.ts';
import { versionTextSchema } from './history.ts';
import { wrongGuesses } from './testing/judge-match.ts';
import { publishAgain, publishedAs } from './testing/simulate-editing.ts';
import { simulateHistories } from './testing/simulate-histories.ts';
import { edited, editNames } from './testing/simulated-edits.ts';
import { unitsOf } from './testing/simulated-text.ts';

const kept = readFileSync(
  'content/documents/1961-02-10-hoxha-pak/history/1.0.0.yaml',
  'utf8',
);
const start = publishedAs(versionTextSchema.parse(parse(kept)));
const seeds = Array.from({ length: 60 }, (_, index) => 5000 + index);

const simulated = simulateHistories(start, seeds);

test('however the text is edited, no anchor is lost, given twice or guessed wrongly', () => {
  const { histories, wrong, edits } = simulated;
  expect([histories, wrong]).toEqual([60, []]);
  expect(edits).toBeGreaterThan(300);
});

test('most edits are settled without asking, and most questions are about words that are gone', () => {
  const { seen, asked, gone } = simulated;
  expect(asked / seen).toBeLessThan(0.2);
  expect((asked - gone) / seen).toBeLessThan(0.08);
});

test('more than half of every kind of edit is settled alone, unless words are gone or replaced', () => {
  for (const name of editNames) {
    if (name === 'delete' || name === 'chance') continue;
    const random = seededRandom(7);
    let [seen, asked] = [0, 0];
    for (let count = 0; count < 30; count += 1) {
      const round = publishAgain(
        start,
        edited(start.text, name, random, start.text),
        '1.1.0',
      );
      seen += round.seen;
      asked += round.asked;
    }
    expect(asked, name).toBeLessThan(seen / 2);
  }
});

test('an anchor put at other words would be found out', () => {
  const units = unitsOf(start.text);
  const [first, second] = units;
  if (!first || !second) throw new Error('Expected a text');
  const match = {
    ids: new Map([
      [first, 'abstract'],
      [second, 'dateline'],
    ]),
    parts: new Map(),
    differences: [],
    hashes: new Map(),
    faults: [],
  };
  expect(wrongGuesses(start.registry, match, units, {})).toEqual([
    'abstract at other words',
    'dateline at other words',
  ]);
});
