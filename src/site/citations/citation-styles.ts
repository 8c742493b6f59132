import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CitationFormatter, CslSources } from '../../outputs/index.ts';
import { citationFormatter, citationStyles } from '../../outputs/index.ts';

export { citationStyles } from '../../outputs/index.ts';

let formatter: CitationFormatter | undefined;

/** The formatter of all citations, made once: reading its styles costs far more than using it. */
export function siteFormatter(): CitationFormatter {
  formatter ??= citationFormatter(readCslSources());
  return formatter;
}

/** The CSL styles and locales the edition uses, as XML. */
export function readCslSources(): CslSources {
  // Astro bundles this module elsewhere; the project is where the command runs.
  const read = (file: string) =>
    readFileSync(resolve('src/site/citations/styles', file), 'utf8');
  return {
    styles: new Map(citationStyles.map(({ csl }) => [csl, read(`${csl}.csl`)])),
    locales: new Map(
      ['en-US', 'en-GB'].map((name) => [name, read(`locales-${name}.xml`)]),
    ),
  };
}
