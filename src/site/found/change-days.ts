import { pagePaths } from '../../addresses/routes.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import { compareVersions } from '../../edition/index.ts';
import type { DocumentSummary } from '../summaries/document-summary.ts';
import { summaries } from '../summaries/summaries.ts';

/** The day of a version; the one being made is not among the published yet. */
export function dayOf(
  { published }: Pick<DocumentSummary, 'published'>,
  version: string,
): string {
  return published[version] ?? siteMetadata().date;
}

/**
 * When the words on the pages of documents and passages last changed, by their paths; what other
 * pages say may change with every version of the edition.
 */
export function changeDays(): ReadonlyMap<string, string> {
  return new Map(summaries().flatMap(daysIn));
}

function daysIn(document: DocumentSummary): readonly (readonly [string, string])[] {
  const { slug, version: present, unchangedSince } = document;
  const latest = unchangedSince.map(([, version]) => version).toSorted(compareVersions);
  return [
    ...unchangedSince.map(
      ([id, version]) =>
        [pagePaths.passagePage(slug, id), dayOf(document, version)] as const,
    ),
    [pagePaths.document(slug), dayOf(document, latest.at(-1) ?? present)],
  ];
}
