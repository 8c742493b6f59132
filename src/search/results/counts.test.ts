import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { search } from '../search.ts';
import { resultRows } from './result-rows.ts';

/** The words of one voice and speaker, as the source has them; read without this project's parser. */
interface Voice {
  readonly layer: string;
  readonly speaker: string | null;
  readonly texts: readonly string[];
}

const voices = voicesOf(
  readFileSync('content/documents/1961-02-10-hoxha-pak/transcript.md', 'utf8'),
);

function voicesOf(source: string): readonly Voice[] {
  const speakers = { 'Enver Hoxha': 'enver-hoxha', 'Pak Geum-cheol': 'pak-kum-chol' };
  const found: Voice[] = [];
  let speaker: string | null = null;
  for (const line of source.split('\n').filter((text) => text.trim() !== '')) {
    const label = /^Comrade (Enver Hoxha|Pak Geum-cheol): /u.exec(line);
    const isEnd = /^(Records’ Clerk|Haxhi Kroi)$/u.test(line);
    // The pattern admits no other name.
    if (label) speaker = speakers[label[1] as keyof typeof speakers];
    if (isEnd || line.startsWith('[1]')) speaker = null;
    if (label) found.push({ layer: 'narration', speaker: null, texts: [label[0]] });
    const words = line.slice(label?.[0].length ?? 0).replaceAll('[1]', '');
    const glosses = words.match(/\[[^\]]*\]/gu) ?? [];
    found.push({ layer: 'insertion', speaker: null, texts: glosses });
    const layer = line.startsWith('[1]')
      ? 'note'
      : /^(February| {4})/u.test(line)
        ? 'abstract'
        : speaker
          ? 'speech'
          : 'narration';
    const heard = words.replace('[illegible]', '\0').replaceAll(/\[[^\]]*\] ?/gu, '');
    found.push({ layer, speaker, texts: heard.split('\0') });
  }
  return found;
}

/** How often words stand in each voice, by a pattern that knows nothing of folding. */
function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const text = words.map((word) => RegExp.escape(word)).join('[^\\p{L}\\p{N}]+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`, 'giu');
  const counts: Record<string, number> = {};
  for (const { layer, speaker, texts } of voices) {
    const own = texts.flatMap((part) => part.match(pattern) ?? []).length;
    if (own > 0)
      counts[`${layer} ${speaker}`] = (counts[`${layer} ${speaker}`] ?? 0) + own;
  }
  return counts;
}

function found(query: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of resultRows(search(open, query))) {
    const { layer, speaker, count, offered, differences } = row;
    if (offered || differences) continue;
    counts[`${layer} ${speaker}`] = (counts[`${layer} ${speaker}`] ?? 0) + count;
  }
  return counts;
}

const sentences = voices
  .flatMap(({ texts }) => texts)
  .map((text) => text.match(/\p{L}[\p{L}\p{N}]+(?:[’'][\p{L}]+)*|\d+\p{L}*/gu) ?? [])
  .filter(({ length }) => length > 0);
const someWords = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(), fc.integer({ min: 2, max: 5 }))
  .map(([words, at, size]) => words.slice(at % words.length, (at % words.length) + size));

test('200 random words are counted as the source has them, by voice and speaker', () => {
  fc.assert(
    fc.property(someWords, ([word = '']) => {
      expect(found(`"${word}"`)).toEqual(counted([word]));
    }),
    { numRuns: 200 },
  );
});

test('200 random phrases are counted as the source has them, by voice and speaker', () => {
  fc.assert(
    fc.property(someWords, (words) => {
      expect(found(`"${words.join(' ')}"`)).toEqual(counted(words));
    }),
    { numRuns: 200 },
  );
});

test('every word of the record is counted so', () => {
  for (const word of new Set(sentences.flat())) {
    expect([word, found(`"${word}"`)]).toEqual([word, counted([word])]);
  }
});
