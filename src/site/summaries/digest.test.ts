import { expect, test } from 'vitest';
import { documentSlugs } from '../../content/read-edition.ts';
import { listedSentence } from '../registers/listed-sentence.ts';
import { mentionIndex, sentencesIn } from '../registers/mention-index.ts';
import { digestOf } from './digest.ts';
import { headOf } from './document-head.ts';
import { summaries } from './summaries.ts';

const all = summaries();

test('the digest counts the mentions of every entry, and the sentences that its pages show', () => {
  const { tallies, sentencesOf } = digestOf(all);
  const index = mentionIndex();
  expect([...tallies.keys()].toSorted()).toEqual([...index.keys()].toSorted());
  for (const [entry, own] of tallies) {
    expect(own.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(
      index.get(entry)?.length,
    );
    const sentences = sentencesIn(index.get(entry) ?? []).map(listedSentence);
    expect(own.flatMap(sentencesOf)).toEqual(sentences);
    expect(own.reduce((sum, tally) => sum + tally.sentences, 0)).toBe(sentences.length);
  }
});

test('documents stand in the order of their dates, the undated last, whatever they are called', () => {
  const [one] = all;
  if (!one) throw new Error('Expected a document');
  const dated = ([slug, date]: readonly [string, string?]) => ({
    ...one,
    slug,
    metadata: { ...one.metadata, date },
  });
  const mixed = [
    ['b'],
    ['c', '1961-02'],
    ['a', '1961-02-10'],
    ['e'],
    ['d', '1961'],
  ] as const;
  const { documents } = digestOf(mixed.map(dated));
  expect(documents.map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b', 'e']);
  expect(documentSlugs()).toContain(one.slug);
});

test('a speaker is filed by the family name under which the document cites them', () => {
  const [one] = all;
  if (!one) throw new Error('Expected a document');
  const filed = headOf(one).statistics.speakers.map(
    ({ participant }) => participant.filed,
  );
  // The Korean name has the family name first, and no comma.
  expect(filed).toEqual(['Hoxha, Enver', 'Pak Geum-cheol']);
});
