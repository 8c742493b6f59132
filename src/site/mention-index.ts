import type { Edition, Mention, Passage } from '../edition/index.ts';
import { documentSlugs, editionOf } from './read-content.ts';

/** A mention with what a register's page shows of it. */
export interface IndexedMention {
  readonly document: string;
  readonly documentTitle: string;
  readonly mention: Mention;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** A sentence cut at the words that are mentioned in it. */
export interface Sentence {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Every mention in every document by the id of its entry, in the order of the texts. */
export function mentionIndex(): ReadonlyMap<string, readonly IndexedMention[]> {
  const all = documentSlugs().flatMap((slug) => mentionsIn(editionOf(slug)));
  return Map.groupBy(all, ({ mention }) => mention.entry);
}

function mentionsIn({ slug, metadata, passages, mentions }: Edition): IndexedMention[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return mentions.flatMap((mention) => {
    const passage = byId.get(mention.passage);
    const start = mention.ranges[0]?.start;
    const end = mention.ranges.at(-1)?.end;
    if (!passage || start === undefined || end === undefined) return [];
    const sentence = sentenceAround(passage.text, start, end);
    return [
      { document: slug, documentTitle: metadata.shortTitle, mention, passage, sentence },
    ];
  });
}

/**
 * The sentence around some words. A full stop behind a single capital is an initial's ("N. S.
 * Khrushchev") and ends none.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const stops = [...text.matchAll(/(?<!\b\p{Lu})[.!?][”’")]*\s+/gu)];
  const from = stops.findLast(({ index, 0: stop }) => index + stop.length <= start);
  const to = stops.find(({ index }) => index >= end);
  const first = from ? from.index + from[0].length : 0;
  const last = to ? to.index + to[0].trimEnd().length : text.length;
  return {
    before: text.slice(first, start),
    match: text.slice(start, end),
    after: text.slice(end, last),
  };
}
