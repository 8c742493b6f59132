import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../addresses/environment.ts';

/** Something that comes with every site, whatever its texts are. */
interface Shipped {
  readonly what: string;
  readonly copyright?: string;
  /** Its licence: a file of the project, or the package that has it. */
  readonly licence: { readonly file: string } | { readonly package: string };
}

const openFont = { file: 'LICENSES/OFL-1.1.txt' };

/** REUSE.toml has the same holders. */
const shipped: readonly Shipped[] = [
  {
    what: 'Programs, style sheets and pictures of the site',
    licence: { file: 'LICENSES/MIT.txt' },
  },
  {
    what: 'Source Serif 4: fonts/serif.woff2, fonts/serif-italic.woff2, fonts/serif-extended.woff2',
    copyright:
      "Copyright 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'",
    licence: openFont,
  },
  {
    what: 'Noto Serif KR: fonts/serif-east-asian.woff2',
    copyright: 'Copyright 2017-2024 Adobe (http://www.adobe.com/)',
    licence: openFont,
  },
  {
    what: 'Pagefind, the index of the search: pagefind/',
    licence: { package: 'pagefind' },
  },
  {
    what: 'stemmer, in client/search.js and client/find.js',
    licence: { package: 'stemmer' },
  },
  {
    what: 'World Atlas, by which the outlines on maps are drawn; its data are Natural Earth’s, in the public domain',
    licence: { package: 'world-atlas' },
  },
];

/** The packages whose licences `licencesText` has. */
export const licensedPackages: readonly string[] = shipped.flatMap(({ licence }) =>
  'package' in licence ? licence.package : [],
);

/** The terms of everything on a site that is not its editors’ work, as plain text. */
export function licencesText(): string {
  const parts = shipped.map(({ what, copyright, licence }) =>
    [what, '='.repeat(what.length), '', ...(copyright ? [copyright, ''] : [])]
      .concat(readFileSync(fileOf(licence), 'utf8').trim())
      .join('\n'),
  );
  return `${parts.join('\n\n\n')}\n`;
}

function fileOf(licence: Shipped['licence']): string {
  if ('file' in licence) return join(projectDirectory(), licence.file);
  const folder = join(projectDirectory(), 'node_modules', licence.package);
  const name = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (name === undefined) throw new Error(`Expected a licence in ${folder}`);
  const path = join(folder, name);
  // Pagefind's is in a folder of the same name.
  return statSync(path).isDirectory() ? join(path, name) : path;
}
