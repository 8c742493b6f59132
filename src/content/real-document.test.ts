import { expect, test } from 'vitest';
import { layers } from '../edition/index.ts';
import { printTranscript } from '../transcript/index.ts';
import { readDocument } from './read-document.ts';
import { readTextFile } from './text-file.ts';

const slug = '1961-02-10-hoxha-pak';
const { edition, files, differences } = readDocument('content', slug);
if (!edition) throw new Error('Expected the first document to be readable');

test('the first document has no fault and agrees with its anchors', () => {
  expect(files.flatMap(({ messages }) => messages)).toEqual([]);
  expect(differences).toEqual([]);
});

test('the paragraphs are p1 to p48 in the order of the text', () => {
  const numbered = edition.passages.filter(({ number }) => number !== undefined);
  expect(numbered.map(({ id }) => id)).toEqual(
    Array.from({ length: 48 }, (_, index) => `p${index + 1}`),
  );
});

test('the turns are t1 to t8 and hold 2, 1, 1, 2, 27, 2, 1 and 10 paragraphs', () => {
  expect(edition.turns.map(({ id }) => id)).toEqual(
    Array.from({ length: 8 }, (_, index) => `t${index + 1}`),
  );
  expect(edition.turns.map(({ passages }) => passages.length)).toEqual([
    2, 1, 1, 2, 27, 2, 1, 10,
  ]);
});

test('each turn belongs to the person its label means', () => {
  const speakers = edition.turns.map(({ speaker }) => speaker?.id);
  const [hoxha, pak] = ['enver-hoxha', 'pak-kum-chol'];
  expect(speakers).toEqual([hoxha, pak, hoxha, pak, hoxha, pak, hoxha, pak]);
});

test('the note is the translator’s and is referred to from p33', () => {
  const [note] = edition.notes;
  expect(edition.notes).toHaveLength(1);
  expect(note?.node.responsibility).toBe('translator');
  expect(note?.references.map(({ id, passage }) => [id, passage])).toEqual([
    ['n1-ref', 'p33'],
  ]);
});

test('an insertion knows the paragraph it stands in', () => {
  expect(edition.insertions.map(({ id, within }) => [id, within])).toEqual([
    ['i1', 'p1'],
    ['i2', 'p1'],
    ['i3', 'p7'],
    ['i4', 'p7'],
    ['i5', 'p30'],
  ]);
});

test('speech holds no gloss, not the gap and not the note', () => {
  const speech = edition.passages
    .flatMap(({ segments }) => segments)
    .filter(({ layer }) => layer === 'speech')
    .map(({ text }) => text)
    .join('\n');
  for (const words of [
    'Member of the Political Bureau',
    'Pak Kum Chol',
    'General Secretary',
    'illegible',
    'President of South Korea',
    'Translator',
  ]) {
    expect(speech).not.toContain(words);
  }
});

test('the words of all layers are the words of the text, note mark apart', () => {
  const source = String(readTextFile(`content/documents/${slug}/transcript.md`).file);
  const words = source
    .replaceAll('[1]', '')
    .match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu);
  const total = layers.reduce((sum, layer) => sum + edition.statistics.words[layer], 0);
  expect(total).toBe(words?.length);
});

test('every passage’s segments in order are its text, and the tree prints the source', () => {
  for (const { segments, text } of edition.passages) {
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map((segment) => text.slice(segment.start, segment.end))).toEqual(
      segments.map((segment) => segment.text),
    );
  }
  const source = String(readTextFile(`content/documents/${slug}/transcript.md`).file);
  expect(printTranscript(edition.transcript)).toBe(source);
});

test('an edition cannot be changed', () => {
  expect(Object.isFrozen(edition)).toBe(true);
  expect(Object.isFrozen(edition.passages[5])).toBe(true);
  expect(Object.isFrozen(edition.metadata.participants[0])).toBe(true);
});
