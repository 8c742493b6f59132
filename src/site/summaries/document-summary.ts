import type {
  Edition,
  Layer,
  Mention,
  Sentence,
  Tombstone,
} from '../../edition/index.ts';
import {
  anchorVersions,
  citedPassages,
  sentenceFinder,
  versionsOf,
} from '../../edition/index.ts';
import type { Conversation, DrawnPassage } from '../../render/figures/index.ts';
import { drawnPassage } from '../../render/figures/index.ts';
import { passageTitle } from '../../wording/passages.ts';
import { outputFiles } from '../citations/output-files.ts';
import { siteWording } from '../site-wording.ts';

/**
 * What pages about many documents know of one, and what the site knows of its addresses: plain data,
 * small enough that those of thousands of documents lie in memory together.
 */
export interface DocumentSummary
  extends Conversation,
    Pick<Edition, 'slug' | 'metadata' | 'published' | 'version'> {
  readonly passages: readonly PassageSummary[];
  readonly mentions: readonly MentionSummary[];
  /** How many notes this edition has on it. */
  readonly notes: number;
  /** The anchors of the passages that have, or may have, pages of their own. */
  readonly cited: readonly string[];
  /** What stands for passages that had. */
  readonly gone: readonly Tombstone[];
  /** The versions that had the document, and those of them that changed its text; oldest first. */
  readonly versions: readonly string[];
  readonly newTexts: readonly string[];
  /** Each anchor with the version since which it reads as it does. */
  readonly unchangedSince: readonly (readonly [id: string, version: string])[];
  /** The names of its files, and of those of one of its passages. */
  readonly files: readonly string[];
  readonly passageFiles: readonly (readonly [
    passage: string,
    names: readonly string[],
  ])[];
}

export interface PassageSummary extends DrawnPassage {
  readonly layer: Layer;
  /** What it is called as a title. */
  readonly title: string;
}

/** A mention with the sentence it stands in. */
export interface MentionSummary extends Mention {
  readonly sentence: Sentence;
}

export function summarize(edition: Edition): DocumentSummary {
  const { slug, metadata, version, published, statistics } = edition;
  const { passages, tombstones, history } = edition;
  const { names } = siteWording();
  const cited = citedPassages(edition).map(({ id }) => id);
  return {
    slug,
    metadata,
    version,
    published,
    statistics,
    passages: passages.map((passage) => ({
      ...drawnPassage(passage),
      layer: passage.layer,
      title: passageTitle(passage, names),
    })),
    mentions: mentionsIn(edition),
    notes: edition.apparatus.notes.length,
    cited,
    gone: tombstones.filter(({ kind }) => kind !== 'turn' && kind !== 'insertion'),
    versions: versionsOf(edition),
    newTexts: history.map(({ version }) => version),
    unchangedSince: Object.entries(anchorVersions(edition).anchors).map(
      ([id, { unchangedSince, when }]) => [id, when ?? unchangedSince],
    ),
    files: outputFiles(edition),
    passageFiles: cited.map((id) => [id, outputFiles(edition, id)]),
  };
}

function mentionsIn({ passages, mentions }: Edition): MentionSummary[] {
  const finders = new Map(passages.map(({ id, text }) => [id, sentenceFinder(text)]));
  return mentions.flatMap((mention) => {
    const sentenceAt = finders.get(mention.passage);
    const start = mention.ranges[0]?.start;
    const end = mention.ranges.at(-1)?.end;
    if (!sentenceAt || start === undefined || end === undefined) return [];
    return [{ ...mention, sentence: sentenceAt(start, end) }];
  });
}
