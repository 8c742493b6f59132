import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { siteCollection } from '../../content/read-edition.ts';
import type { Transcript } from '../../transcript/index.ts';
import { printTranscript } from '../../transcript/index.ts';
import { records, subjectOf } from '../testing/records.ts';
import { recordJson } from './record-json.ts';
import type { recordSchema } from './record-schema.ts';
import { registersJson } from './registers-json.ts';

/** A validator that is not the one that the files are made with. */
const ajv = addFormats(new Ajv2020());
const isRecord = validatorOf('record');
const areRegisters = validatorOf('registers');

function validatorOf(name: string) {
  return ajv.compile(
    JSON.parse(readFileSync(`public/schemas/${name}.schema.json`, 'utf8')),
  );
}

type Data = Omit<ReturnType<typeof recordSchema.parse>, 'tree'> & {
  readonly tree: Transcript;
};

function dataOf(edition: Parameters<typeof subjectOf>[0]): Data {
  return JSON.parse(String(recordJson.write(subjectOf(edition))));
}

describe.each(records)('the record $name', ({ source, edition }) => {
  const data = dataOf(edition);

  test('is what the published schema says', () => {
    expect(isRecord(data), JSON.stringify(isRecord.errors)).toBe(true);
  });

  test('has its source in the strings of the tree, byte for byte', () => {
    expect(printTranscript(data.tree)).toBe(source);
  });

  test('has each word in text, segments and counts alike', () => {
    for (const { text, segments } of data.passages) {
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, end, text: own } of segments) {
        expect(text.slice(start, end)).toBe(own);
      }
    }
    for (const { passage, ranges, words } of data.mentions) {
      const { text = '' } = data.passages.find(({ id }) => id === passage) ?? {};
      const parts = ranges.map(({ start, end }) => text.slice(start, end));
      expect(parts.join(' ').replaceAll(/\s+/gu, ' ')).toBe(words);
    }
    const { notes, emendations, readings, quotations } = data.apparatus;
    for (const { passage, range, words } of [
      ...notes,
      ...emendations,
      ...readings,
      ...quotations,
    ]) {
      const { text = '' } = data.passages.find(({ id }) => id === passage) ?? {};
      expect(text.slice(range.start, range.end)).toBe(words);
    }
  });
});

const real = records.at(-1)?.edition;
if (!real) throw new Error('Expected the real record');
const first = dataOf(real);

test.each<readonly [string, (data: Data) => object]>([
  ['a passage without words', (data) => ({ ...data, passages: [{ id: 'p1' }] })],
  ['a field that nobody knows', (data) => ({ ...data, more: true })],
  ['no tree', ({ tree: _, ...data }) => data],
  [
    'an anchor that cannot be one',
    (data) => ({ ...data, turns: data.turns.map((turn) => ({ ...turn, id: 'T 1' })) }),
  ],
  [
    'a layer that nobody knows',
    (data) => ({
      ...data,
      passages: data.passages.map((passage) => ({ ...passage, layer: 'song' })),
    }),
  ],
  [
    'a node in the tree that nobody knows',
    (data) => ({ ...data, tree: { ...data.tree, children: [{ type: 'verse' }] } }),
  ],
  [
    'a bracket of no kind, deep in the tree',
    (data) =>
      JSON.parse(JSON.stringify(data).replaceAll('"kind":"gap"', '"kind":"hole"')),
  ],
])('%s is no record', (_, change) => {
  const changed = change(first);
  expect(changed).not.toEqual(first);
  expect(isRecord(changed)).toBe(false);
});

test('the registers are what their schema says, and have every entry and source', () => {
  const collection = siteCollection();
  const data = JSON.parse(registersJson(collection));
  expect(areRegisters(data), JSON.stringify(areRegisters.errors)).toBe(true);
  const ids = Object.values<object>(data.registers).flatMap(Object.keys);
  expect(new Set(ids)).toEqual(new Set(collection.entries.keys()));
  expect(Object.keys(data.sources)).toEqual([...collection.sources.keys()]);
  expect(areRegisters({ ...data, registers: { ships: {} } })).toBe(false);
  const [id = ''] = Object.keys(data.registers.people);
  data.registers.people[id].certainty = 'perhaps';
  expect(areRegisters(data)).toBe(false);
});
