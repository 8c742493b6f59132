import { hasPassagePages } from '../../content/corpus.ts';
import { editionOf, ownSlugs, slugsToMake } from '../../content/read-edition.ts';
import { heldPart } from '../../content/store/parts.ts';
import type { Edition } from '../../edition/index.ts';
import type { DocumentSummary } from './document-summary.ts';
import { summarize } from './document-summary.ts';

/**
 * The summary of one document.
 *
 * @param read - the document, where it is at hand
 */
export function summaryOf(slug: string, read?: Edition): DocumentSummary {
  return heldPart(slug, 'summary', () => summarize(read ?? editionOf(slug)));
}

/** Those of all documents, in the order of their names; a part of a build knows only its own. */
export function summaries(): readonly DocumentSummary[] {
  return ownSlugs().map((slug) => summaryOf(slug));
}

/** The same one after the other, for what needs no more than one at a time. */
export function* eachSummary(): Iterable<DocumentSummary> {
  for (const slug of ownSlugs()) yield summaryOf(slug);
}

/** Those of documents whose pages are to be made, one after the other. */
export function* summariesToMake(): Generator<DocumentSummary> {
  for (const slug of slugsToMake()) yield summaryOf(slug);
}

/** Those of them whose passages have pages of their own. */
export function* withPassagePages(): Generator<DocumentSummary> {
  for (const slug of slugsToMake()) if (hasPassagePages(slug)) yield summaryOf(slug);
}
