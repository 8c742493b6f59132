import { pagePaths } from '../../addresses/routes.ts';
import { documentSlugs, siteMetadata } from '../../content/read-edition.ts';
import { compareVersions } from '../../edition/index.ts';
import type { DocumentSummary } from '../summaries/document-summary.ts';
import { summaryOf } from '../summaries/summaries.ts';

/** The day of a version; the one being made is not among the published yet. */
export function dayOf(
  { published }: Pick<DocumentSummary, 'published'>,
  version: string,
): string {
  return published[version] ?? siteMetadata().date;
}

/** A page, by its path, and the day of its last change, where that is known. */
export interface DatedPage {
  readonly path: string;
  readonly day: string | undefined;
}

/**
 * When the words on the pages of documents and passages last changed; what other pages say may change
 * with every version of the edition.
 *
 * @param pages - in the order of their paths
 */
export function changeDays(pages: readonly string[]): readonly DatedPage[] {
  const slugs = new Set(documentSlugs());
  const folders = Map.groupBy(pages, (path) => path.split('/', 1)[0] ?? '');
  return [...folders].flatMap(([folder, own]) => {
    // One document after the other: the days of all passages at once would fill the memory.
    const days = new Map(slugs.has(folder) ? daysIn(summaryOf(folder)) : []);
    return own.map((path) => ({ path, day: days.get(path) }));
  });
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
