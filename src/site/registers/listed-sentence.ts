import type { Participant, Piece } from '../../edition/index.ts';
import { markedPieces } from '../../edition/index.ts';
import type { MentionSummary } from '../summaries/document-summary.ts';
import type { SentenceMentions } from './mention-index.ts';

/** A sentence that names an entry, as lists show it. */
export interface ListedSentence {
  readonly document: { readonly slug: string; readonly shortTitle: string };
  readonly passage: {
    readonly id: string;
    readonly title: string;
    readonly speaker?: Pick<Participant, 'id' | 'name'> | undefined;
  };
  /** Its words, those that name the entry marked. */
  readonly pieces: readonly Piece[];
  /** Each once. */
  readonly certainties: readonly MentionSummary['certainty'][];
  /** Each once. */
  readonly reasons: readonly string[];
}

export function listedSentence(mentions: SentenceMentions): ListedSentence {
  const [{ document, passage, mention }] = mentions;
  const { id, title, speaker } = passage;
  const own = mentions.map((one) => one.mention);
  return {
    document: { slug: document.slug, shortTitle: document.metadata.shortTitle },
    passage: {
      ...{ id, title },
      ...(speaker && { speaker: { id: speaker.id, name: speaker.name } }),
    },
    pieces: markedPieces(
      mention.sentence.text,
      own.map(({ sentence }) => sentence.match),
    ),
    certainties: [...new Set(own.map(({ certainty }) => certainty))],
    reasons: [...new Set(own.flatMap(({ reason }) => reason ?? []))],
  };
}
