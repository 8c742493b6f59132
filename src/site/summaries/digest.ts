import { contentDirectory } from '../../addresses/environment.ts';
import { cacheLast } from '../../content/file-cache.ts';
import type { Place } from '../../content/store/aside.ts';
import { Aside } from '../../content/store/aside.ts';
import { byDate } from '../../edition/index.ts';
import type { ListedSentence } from '../registers/listed-sentence.ts';
import { listedSentence } from '../registers/listed-sentence.ts';
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
  /** Where these lie, see `sentencesOf`. */
  readonly place: Place;
}

/** What lists of many documents are made of. */
export interface Digest {
  /** In the order of their dates. */
  readonly documents: readonly DocumentHead[];
  /** The documents that name each entry, by its id, in the order of their dates. */
  readonly tallies: ReadonlyMap<string, readonly EntryTally[]>;
  /** The sentences of one document that name an entry: too many to be held. */
  readonly sentencesOf: (tally: Pick<EntryTally, 'place'>) => readonly ListedSentence[];
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
  const aside = new Aside<readonly ListedSentence[]>('.sentences');
  const read = [...mapped(summaries, aside)].toSorted((a, b) =>
    byDate(a.document, b.document),
  );
  const tallies = new Map<string, EntryTally[]>();
  for (const { document, named } of read) {
    for (const [entry, tally] of named) {
      const own = tallies.get(entry) ?? [];
      own.push({ document, ...tally });
      tallies.set(entry, own);
    }
  }
  return {
    documents: read.map(({ document }) => document),
    tallies,
    sentencesOf: ({ place }) => aside.get(place),
  };
}

function* mapped(
  summaries: Iterable<DocumentSummary>,
  aside: Aside<readonly ListedSentence[]>,
) {
  for (const summary of summaries) {
    const entries = [
      ...Map.groupBy(mentionsIn(summary), ({ mention }) => mention.entry),
    ].map(([entry, mentions]) => ({
      ...{ entry, mentions: mentions.length },
      sentences: sentencesIn(mentions).map(listedSentence),
    }));
    const places = aside.put(entries.map(({ sentences }) => sentences));
    const named = entries.flatMap(({ entry, mentions, sentences: { length } }, at) => {
      const place = places[at];
      return place ? [[entry, { mentions, sentences: length, place }] as const] : [];
    });
    yield { document: headOf(summary), named };
  }
}
