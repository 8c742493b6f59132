import { contentDirectory } from '../../addresses/environment.ts';
import { cacheLast } from '../../content/file-cache.ts';
import { byDate } from '../../edition/index.ts';
import { mentionsIn, sentencesIn } from '../registers/mention-index.ts';
import type { DocumentHead } from './document-head.ts';
import { headOf } from './document-head.ts';
import type { DocumentSummary } from './document-summary.ts';
import { eachSummary } from './summaries.ts';

/** How often one document names an entry. */
export interface EntryTally {
  readonly document: DocumentHead;
  readonly mentions: number;
  /** Sentences with at least one of them. */
  readonly sentences: number;
}

/** What lists of many documents are made of. */
export interface Digest {
  /** In the order of their dates. */
  readonly documents: readonly DocumentHead[];
  /** The documents that name each entry, by its id, in the order of their dates. */
  readonly tallies: ReadonlyMap<string, readonly EntryTally[]>;
}

/** Goes through all summaries once in a build, one at a time. */
export function siteDigest(): Digest {
  return digestIn(contentDirectory());
}

const digestIn = cacheLast(
  'digest',
  () => digestOf(eachSummary()),
  (content) => [content],
);

/** @param summaries - each is looked at once, and not kept */
export function digestOf(summaries: Iterable<DocumentSummary>): Digest {
  const read = [...mapped(summaries)].toSorted((a, b) => byDate(a.document, b.document));
  const tallies = new Map<string, EntryTally[]>();
  for (const { document, named } of read) {
    for (const [entry, mentions, sentences] of named) {
      const own = tallies.get(entry) ?? [];
      own.push({ document, mentions, sentences });
      tallies.set(entry, own);
    }
  }
  return { documents: read.map(({ document }) => document), tallies };
}

function* mapped(summaries: Iterable<DocumentSummary>) {
  for (const summary of summaries) {
    const entries = Map.groupBy(mentionsIn(summary), ({ mention }) => mention.entry);
    const named = [...entries].map(
      ([entry, own]) => [entry, own.length, sentencesIn(own).length] as const,
    );
    yield { document: headOf(summary), named };
  }
}
