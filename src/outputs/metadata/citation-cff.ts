import type { EditionMetadata } from '../../edition/index.ts';
import { siteTitle } from '../citation/cited.ts';

/** How to cite the edition as a whole, in the Citation File Format 1.2.0. */
export function citationCff(site: EditionMetadata): string {
  const authors = responsibleNames(site).map((name) => `  - name: ${quoted(name)}`);
  return `cff-version: 1.2.0
message: Please cite this edition; each of its pages says how to cite it.
type: dataset
title: ${quoted(siteTitle(site))}
authors:
${authors.join('\n')}
version: ${quoted(site.version)}
date-released: ${site.date}
abstract: ${quoted(site.description)}
${site.url === undefined ? '' : `url: ${quoted(site.url)}\n`}`;
}

/**
 * Who is to be named where a format must name someone: the editors, else the publisher, else the
 * edition itself.
 */
export function responsibleNames(site: EditionMetadata): readonly string[] {
  const { editors, publisher } = site;
  if (editors.length > 0) return editors.map(({ name }) => name);
  return [publisher ?? siteTitle(site)];
}

/** A string of JSON is one of YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
