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

/** A sentence, and where in it, in UTF-16 units, the words stand that are mentioned. */
export interface Sentence {
  /** Its start in the passage. */
  readonly start: number;
  readonly text: string;
  readonly match: { readonly start: number; readonly end: number };
}

/** The mentions of one entry within one sentence. */
export type SentenceMentions = readonly [IndexedMention, ...IndexedMention[]];

/** Mentions in the order of the text, those of the same sentence together. */
export function bySentence(mentions: readonly IndexedMention[]): SentenceMentions[] {
  const groups = Map.groupBy(mentions, ({ document, passage, sentence }) =>
    [document, passage.id, sentence.start, sentence.text.length].join(' '),
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}

/** A sentence in pieces, those that are mentioned marked; an overlapping one joins the one before. */
export function markedPieces(
  mentions: SentenceMentions,
): { readonly text: string; readonly isMarked: boolean }[] {
  const { text } = mentions[0].sentence;
  const marks: { start: number; end: number }[] = [];
  for (const { sentence } of mentions) {
    const last = marks.at(-1);
    if (last && sentence.match.start < last.end)
      last.end = Math.max(last.end, sentence.match.end);
    else marks.push({ ...sentence.match });
  }
  const cuts = marks.flatMap(({ start, end }, index) => [
    { text: text.slice(marks[index - 1]?.end ?? 0, start), isMarked: false },
    { text: text.slice(start, end), isMarked: true },
  ]);
  return [...cuts, { text: text.slice(marks.at(-1)?.end ?? 0), isMarked: false }];
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
    start: first,
    text: text.slice(first, last),
    match: { start: start - first, end: end - first },
  };
}
