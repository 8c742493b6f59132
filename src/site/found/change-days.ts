import { pagePaths } from '../../addresses/routes.ts';
import { documentSlugs, editionOf, siteMetadata } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { anchorVersions, compareVersions } from '../../edition/index.ts';

/** The day of a version; the one being made is not among the published yet. */
export function dayOf({ published }: Edition, version: string): string {
  return published[version] ?? siteMetadata().date;
}

/**
 * When the words on the pages of documents and passages last changed, by their paths; what other
 * pages say may change with every version of the edition.
 */
export function changeDays(): ReadonlyMap<string, string> {
  return new Map(documentSlugs().map(editionOf).flatMap(daysIn));
}

function daysIn(edition: Edition): readonly (readonly [string, string])[] {
  const { slug } = edition;
  const changes = Object.entries(anchorVersions(edition).anchors).map(
    ([id, { unchangedSince, when }]) => [id, when ?? unchangedSince] as const,
  );
  const latest = changes.map(([, version]) => version).toSorted(compareVersions);
  return [
    ...changes.map(
      ([id, version]) =>
        [pagePaths.passagePage(slug, id), dayOf(edition, version)] as const,
    ),
    [pagePaths.document(slug), dayOf(edition, latest.at(-1) ?? edition.version)],
  ];
}
