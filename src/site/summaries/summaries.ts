import { hasPassagePages } from '../../content/corpus.ts';
import { editionOf, ownSlugs, slugsToMake } from '../../content/read-edition.ts';
import { heldPart } from '../../content/store/parts.ts';
import type { DocumentSummary } from './document-summary.ts';
import { summarize } from './document-summary.ts';

/** The summary of one document. */
export function summaryOf(slug: string): DocumentSummary {
  return heldPart(slug, 'summary', () => summarize(editionOf(slug)));
}

/** Those of all documents, in the order of their names; a part of a build knows only its own. */
export function summaries(): readonly DocumentSummary[] {
  return ownSlugs().map(summaryOf);
}

/** The same one after the other, for what needs no more than one at a time. */
export function* eachSummary(): Iterable<DocumentSummary> {
  for (const slug of ownSlugs()) yield summaryOf(slug);
}

/** Those of documents whose pages are to be made. */
export function summariesToMake(): readonly DocumentSummary[] {
  return slugsToMake().map(summaryOf);
}

/** Those of them whose passages have pages of their own. */
export function withPassagePages(): readonly DocumentSummary[] {
  return slugsToMake().filter(hasPassagePages).map(summaryOf);
}
