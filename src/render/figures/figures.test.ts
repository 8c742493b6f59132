import { expect, test } from 'vitest';
import { readDocument } from '../../content/read-document.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import type { Table } from './index.ts';
import { figuresOf } from './index.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const entries = [...siteRegisters('content').entries.values()];
const links = {
  passage: (id: string) => `#${id}`,
  entry: (register: string, id: string) => `/${register}/${id}/`,
};
const figures = figuresOf(edition, entries, links);

function figure(id: string) {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`Expected the figure ${id}`);
  return found;
}

function textsOf({ rows }: Table): string[][] {
  return rows.map((row) =>
    row.map((cell) =>
      cell.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    ),
  );
}

/** The entry and the passages that a row leads to. */
function linksIn(row: Table['rows'][number]): string[] {
  return row.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.href]));
}

const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('the bar has a segment for each numbered paragraph, in order, and no two overlap', () => {
  const { svg } = figure('overview');
  const segments = [
    ...svg.matchAll(/href="#([^"]+)"[^>]*><path [^>]*d="M(\d+) 0H(\d+)"/gu),
  ];
  expect(segments.map(([, id]) => id)).toEqual(
    edition.passages.flatMap(({ id, number: own }) => (own === undefined ? [] : [id])),
  );
  const ends = segments.flatMap(([, , from, to]) => [Number(from), Number(to)]);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(ends.at(-1)).toBe(1000);
});

test('the words of the turns add up, by the paragraph and by the speaker', () => {
  const rows = textsOf(figure('overview').table);
  for (const [, , words, paragraphs = ''] of rows) {
    const own = [...paragraphs.matchAll(/¶\u00A0\S+ (\d+)/gu)].map((match) =>
      Number(match[1]),
    );
    expect(sum(own)).toBe(number(words));
  }
  for (const { participant, words } of edition.statistics.speakers) {
    const own = rows.filter(([, speaker]) => speaker === participant.name);
    expect(sum(own.map((row) => number(row[2])))).toBe(words);
  }
});

test('the longest turn is named, with its paragraphs', () => {
  expect(figure('overview').about).toMatch(
    /The longest turn is Enver Hoxha’s, ¶¶\u00A09–\u206035, with 2,991 words\.$/u,
  );
});

test('the words of the speakers are all that is said', () => {
  const rows = textsOf(figure('speech').table);
  expect(sum(rows.map((row) => number(row[1])))).toBe(edition.statistics.words.speech);
  expect(rows.map(([name]) => name)).toEqual(['Enver Hoxha', 'Pak Kum Chol']);
});

test('every mention of a person, an event or a place is counted once, where it stands', () => {
  const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
  for (const [id, register, column] of [
    ['naming', 'people', 0],
    ['events', 'events', 2],
    ['places', 'places', 2],
  ] as const) {
    const { table } = figure(id);
    for (const row of table.rows) {
      const [address = '', ...places] = linksIn(row);
      const entry = address.split('/')[2];
      const own = edition.mentions.filter((mention) => mention.entry === entry);
      expect(new Set(places)).toEqual(
        new Set(own.map(({ passage }) => links.passage(passage))),
      );
      const cells = row.map((cell) => cell.join(''));
      if (column > 0) expect(number(cells[column])).toBe(own.length);
      else {
        const counts = cells.slice(1, -1).map(Number);
        const speakers = edition.statistics.speakers.map(
          ({ participant }) => participant,
        );
        expect(counts).toEqual(
          [...speakers, undefined].map(
            (speaker) =>
              own.filter(({ passage }) => passages.get(passage)?.speaker === speaker)
                .length,
          ),
        );
      }
    }
    const inTable = table.rows.map((row) => linksIn(row)[0]?.split('/')[2]);
    const mentioned = entries.filter(
      (entry) =>
        entry.register === register &&
        edition.mentions.some((mention) => mention.entry === entry.id),
    );
    expect(inTable.toSorted()).toEqual(mentioned.map((entry) => entry.id).toSorted());
  }
});

test('every link of a picture stands in its table too', () => {
  for (const { svg, table } of figures) {
    const inTable = new Set(table.rows.flatMap(linksIn));
    const drawn = [...svg.matchAll(/<a [^>]*href="([^"]+)"/gu)].map((match) => match[1]);
    expect(drawn.filter((href) => !inTable.has(href ?? ''))).toEqual([]);
  }
});

test('the events run from 1939 to the year of the conversation', () => {
  expect(figure('events').title).toBe('Events mentioned, 1939–1961');
});

test('without registers there are the words alone, and no empty figure', () => {
  expect(figuresOf(edition, [], links).map(({ id }) => id)).toEqual([
    'overview',
    'speech',
  ]);
});
