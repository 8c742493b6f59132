import type {
  DocumentSummary,
  MentionSummary,
  PassageSummary,
} from '../summaries/document-summary.ts';
import { summaries } from '../summaries/summaries.ts';

/** A mention with what a register's page shows of it. */
export interface IndexedMention {
  readonly document: DocumentSummary;
  readonly mention: MentionSummary;
  readonly passage: PassageSummary;
}

/** The mentions of one entry within one sentence. */
export type SentenceMentions = readonly [IndexedMention, ...IndexedMention[]];

/** Mentions in the order of the text, those of the same sentence together. */
export function sentencesIn(mentions: readonly IndexedMention[]): SentenceMentions[] {
  const groups = Map.groupBy(
    mentions,
    ({ document, passage, mention: { sentence } }) =>
      `${document.slug} ${passage.id} ${sentence.start} ${sentence.text.length}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  );
}

/**
 * Every mention in every document by the id of its entry, in the order of the texts. It is for
 * editions of few documents: it holds them all.
 */
export function mentionIndex(): ReadonlyMap<string, readonly IndexedMention[]> {
  return Map.groupBy(summaries().flatMap(mentionsIn), ({ mention }) => mention.entry);
}

/** Every mention in one document. */
export function mentionsIn(document: DocumentSummary): IndexedMention[] {
  const byId = new Map(document.passages.map((passage) => [passage.id, passage]));
  return document.mentions.flatMap((mention) => {
    const passage = byId.get(mention.passage);
    return passage ? [{ document, mention, passage }] : [];
  });
}
