import { hasPassagePages } from '../../content/corpus.ts';
import { documentSlugs, editionOf } from '../../content/read-edition.ts';
import { keptPart } from '../../content/store/parts.ts';
import type { DocumentSummary } from './document-summary.ts';
import { summarize } from './document-summary.ts';

/** The summary of one document. */
export function summaryOf(slug: string): DocumentSummary {
  return keptPart(slug, 'summary', () => summarize(editionOf(slug)));
}

/** Those of all documents, in the order of their names. */
export function summaries(): readonly DocumentSummary[] {
  return documentSlugs().map(summaryOf);
}

/** Those of documents whose passages have pages of their own. */
export function withPassagePages(): readonly DocumentSummary[] {
  return documentSlugs().filter(hasPassagePages).map(summaryOf);
}
