import { documentSlugs, editionOf } from '../../content/read-edition.ts';
import type { Edition, Mention, Passage, Piece, Sentence } from '../../edition/index.ts';
import { markedPieces, sentenceAround } from '../../edition/index.ts';

/** A mention with what a register's page shows of it. */
export interface IndexedMention {
  readonly document: string;
  readonly documentTitle: string;
  readonly mention: Mention;
  readonly passage: Passage;
  readonly sentence: Sentence;
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

/** The sentence of some mentions in pieces, those that are mentioned marked. */
export function mentionPieces(mentions: SentenceMentions): Piece[] {
  return markedPieces(
    mentions[0].sentence.text,
    mentions.map(({ sentence }) => sentence.match),
  );
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
