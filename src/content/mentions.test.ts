import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from './read-document.ts';

const folder = 'content/documents/1961-02-10-hoxha-pak';
const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
const { mentions } = edition;

/** The paragraphs as the lines of the source hold them, read without our parser. */
const lines = readFileSync(`${folder}/transcript.md`, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const texts = new Map<string, string>([
  ['abstract', lines[1] ?? ''],
  ...lines
    .slice(2, -3)
    .map(
      (line, index) =>
        [`p${index + 1}`, line.replace(/^Comrade [\p{L} -]+: /u, '')] as const,
    ),
]);

/** Named by the printed name: counted in the source by a pattern, then among the mentions. */
const names: readonly (readonly [entry: string, name: RegExp, total: number])[] = [
  ['kim-il-sung', /Kim Il Sung/gu, 18],
  ['nikita-khrushchev', /Khrushchev/gu, 8],
  ['v-i-ivanov', /Ivanov/gu, 4],
  ['syngman-rhee', /Syngman Rhee/gu, 2],
  ['dwight-d-eisenhower', /Eisenhower/gu, 1],
  ['vladimir-lenin', /\bLenin\b/gu, 2],
  ['joseph-stalin', /\bStalin\b/gu, 2],
  ['enver-hoxha', /\bEnver\b/gu, 10],
  ['pak-kum-chol', /Pak (?:Geum-cheol|Kum Chol)/gu, 3],
  ['hysni-kapo', /Hysni Kapo/gu, 1],
  ['piro-bita', /Piro Bita/gu, 1],
  ['workers-party-of-korea', /Korean? Workers’ Party/gu, 10],
  ['communist-party-of-china', /Communist Party of China/gu, 4],
  ['albania', /\bAlbania\b/gu, 6],
  ['marxism-leninism', /Marxism – Leninism/gu, 17],
  ['marxist-leninist', /Marxist – Leninist/gu, 4],
  ['international-communist-movement', /communist international movement/gu, 6],
];

test.each(names)(
  'every naming of %s is a mention, paragraph by paragraph',
  (entry, name, total) => {
    const expected = [...texts].flatMap(([id, text]) => {
      const count = text.match(name)?.length ?? 0;
      return count > 0 ? [[id, count]] : [];
    });
    const named = mentions.filter(
      (mention) => mention.entry === entry && mention.words.search(name) >= 0,
    );
    const found = [...Map.groupBy(named, ({ passage }) => passage)]
      .filter(([id]) => texts.has(id))
      .map(([id, group]) => [id, group.length]);
    expect(found).toEqual(expected);
    expect(expected.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
  },
);

/** Read by hand: see the file. */
const table = parse(readFileSync('src/content/mention-table.yaml', 'utf8')) as Readonly<
  Record<'counted' | 'named', Readonly<Record<string, string>>>
>;

test.each(Object.entries(table.counted))(
  'the reading of the text and the mentions of %s agree, paragraph by paragraph',
  (entry, expected) => {
    const own = mentions.filter((mention) => mention.entry === entry);
    const found = [...Map.groupBy(own, ({ passage }) => passage)].map(([id, group]) =>
      group.length > 1 ? `${id} ×${group.length}` : id,
    );
    expect(found.join(', ')).toBe(expected);
  },
);

test.each(Object.entries(table.named))(
  'the reading of the text and the mentions of %s agree on the paragraphs',
  (entry, expected) => {
    const own = mentions.filter((mention) => mention.entry === entry);
    expect([...new Set(own.map(({ passage }) => passage))].join(', ')).toBe(expected);
  },
);

test('the record names Khrushchev eight times, and Pak never does', () => {
  const speakers = mentions
    .filter(({ entry }) => entry === 'nikita-khrushchev')
    .map(({ passage }) => edition.passages.find(({ id }) => id === passage)?.speaker?.id);
  expect(new Set(speakers)).toEqual(new Set(['enver-hoxha']));
});

test('what is not said but meant is told as inferred, with its reason', () => {
  const inferred = mentions.filter(({ certainty }) => certainty === 'inferred');
  expect(inferred.length).toBeGreaterThan(10);
  for (const { reason, words } of inferred) expect(reason, words).toBeTruthy();
});

test('there are at least 30 notes, and every one that is not verified says so', () => {
  const { notes } = edition.apparatus;
  expect(notes.length).toBeGreaterThanOrEqual(30);
  for (const { sources, certainty, id } of notes) {
    if (certainty === 'stated') expect(sources.length, id).toBeGreaterThan(0);
  }
});

test('the slips that are emended are six, and none is applied to the text', () => {
  const { emendations } = edition.apparatus;
  expect(
    emendations.map(({ passage, words, correction }) => [passage, words, correction]),
  ).toEqual(expect.arrayContaining([['p7', 'outmost', 'utmost']]));
  expect(emendations).toHaveLength(6);
  for (const { passage, words } of emendations) {
    expect(edition.passages.find(({ id }) => id === passage)?.text).toContain(words);
  }
});
