import { contentDirectory } from '../../addresses/environment.ts';
import { ContentError } from '../../content/faults.ts';
import { documentSlugs } from '../../content/read-edition.ts';
import { readSearchExamples } from '../../content/read-search-examples.ts';
import type { PreparedIndex } from '../../search/index.ts';
import { prepareIndex, search } from '../../search/index.ts';
import { siteDigest } from '../summaries/digest.ts';
import {
  proposedExamples,
  proposedRecordExamples,
} from './examples/proposed-examples.ts';
import { foundBy, foundIn } from './examples/told-places.ts';
import {
  documentSearchIndex,
  isLargeCollection,
  siteSearchIndex,
} from './search-index.ts';

/** A query, what it shows, and what it finds if that is known. */
export interface SearchExample {
  readonly query: string;
  readonly says: string;
  readonly found: string | undefined;
}

/** The examples of an edition. */
interface ExamplesShown {
  readonly groups: readonly {
    readonly title: string;
    readonly examples: readonly SearchExample[];
  }[];
  /** Of what leaves some of several records; none of an edition of one. */
  readonly ofRecords: readonly SearchExample[];
  /** A turn and a paragraph that a reader may ask for by number. */
  readonly numbers: readonly string[];
}

/**
 * The examples of the editors, else those that the texts give, with what they find here, so that
 * the page cannot claim anything else. A large collection proposes those of its first document, and
 * says what they find in it.
 *
 * @throws {ContentError} where the editors' have faults
 */
export function searchExamples(content = contentDirectory()): ExamplesShown {
  const isLarge = isLargeCollection();
  const [first = '', ...others] = documentSlugs();
  const open = prepareIndex(isLarge ? documentSearchIndex(first) : siteSearchIndex());
  const chosen = readSearchExamples(content);
  if (chosen && !chosen.value) throw new ContentError([chosen.file]);
  const tried = <Example extends { readonly query: string }>(example: Example) => {
    const answer = search(open, example.query);
    return { ...example, found: isLarge ? foundIn(answer, open) : foundBy(answer, open) };
  };
  const groups = chosen?.value?.groups ?? proposedExamples(open, isLarge);
  const ofRecords = others.length > 0 ? proposedRecordExamples(open, yearsOfSite()) : [];
  return {
    groups: groups.map(({ title, examples }) => ({
      title,
      examples: examples.map(tried),
    })),
    ofRecords: ofRecords.map(tried),
    numbers: numbersIn(open),
  };
}

/** The years of all documents, in their order. */
function yearsOfSite(): readonly string[] {
  const years = siteDigest().documents.flatMap(
    ({ metadata }) => metadata.date?.slice(0, 4) ?? [],
  );
  return [...new Set(years)];
}

function numbersIn({ records }: PreparedIndex): readonly string[] {
  const turn = records.find(({ record }) => record.turn !== undefined)?.record.turn;
  const paragraph = records.find(({ record }) => /^p\d/u.test(record.id))?.record.id;
  return [turn && `turn:${turn}`, paragraph].filter((number) => number !== undefined);
}
