import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteCollection } from '../../content/read-edition.ts';
import { csvText } from '../../text/csv.ts';
import type { Output } from '../output.ts';
import { records, subjectOf } from '../testing/records.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { passagesCsv } from './passages-csv.ts';
import { readCsv } from './read-csv.ts';
import { turnsCsv } from './turns-csv.ts';

const field = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '"', ',', '\r', '\n', '\t', 'a'))
    .map((signs) => signs.join('')),
);

test('whatever the fields are, they are read back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field)), (rows) => {
      const read = readCsv(csvText([['one', 'other'], ...rows]));
      expect(read).toEqual(rows.map(([one, other]) => ({ one, other })));
    }),
  );
});

test('no field is a formula', () => {
  fc.assert(
    fc.property(field, (text) => {
      expect(csvText([[text]]).replace(/^"/u, '')).not.toMatch(/^[=+\-@\t]|^\r(?!\n$)/u);
    }),
  );
});

describe.each(records)('the record $name', ({ edition }) => {
  const tableOf = ({ write }: Output) => readCsv(String(write(subjectOf(edition))));
  const passages = tableOf(passagesCsv);
  const turns = tableOf(turnsCsv);
  const sum = (rows: typeof passages, column: string) =>
    rows.reduce((total, row) => total + Number(row[column]), 0);

  test('has a line for each passage and turn, and the words that the edition counts', () => {
    expect(passages.map(({ id }) => id)).toEqual(edition.passages.map(({ id }) => id));
    expect(turns.map(({ id }) => id)).toEqual(edition.turns.map(({ id }) => id));
    expect(sum(passages, 'spoken_words')).toBe(edition.statistics.words.speech);
    expect(sum(turns, 'spoken_words')).toBe(edition.statistics.words.speech);
    for (const { turn, speaker, layer } of passages) {
      if (layer !== 'speech') continue;
      expect(turns.find(({ id }) => id === turn)?.['speaker']).toBe(speaker);
    }
  });

  test('has each mention where the table says, of an entry of the registers', () => {
    const { entries } = siteCollection();
    const texts = new Map(passages.map(({ id, text }) => [id, text]));
    const mentions = tableOf(mentionsCsv);
    expect(mentions).toHaveLength(edition.mentions.length);
    for (const { passage, start, end, words = '', entry = '', heading } of mentions) {
      const text = texts.get(passage)?.slice(Number(start), Number(end)) ?? '';
      const [opening = '', closing = ''] = [words.split(' ')[0], words.split(' ').at(-1)];
      expect(text.startsWith(opening) && text.endsWith(closing), text).toBe(true);
      expect(entries.get(entry)?.heading).toBe(heading);
    }
  });
});
