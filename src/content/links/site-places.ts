import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { builtFolders } from '../../addresses/built-folders.ts';
import { projectDirectory } from '../../addresses/environment.ts';
import { addressesIn } from '../../addresses/route-files.ts';
import { pagePaths } from '../../addresses/routes.ts';
import type { Edition } from '../../edition/index.ts';
import { citedPassages, registerNames } from '../../edition/index.ts';
import { outputNames, outputsOf } from '../../outputs/outputs.ts';
import { ignoredSharedFiles } from '../content-files.ts';
import type { Registers } from '../read-registers.ts';

/** Where a link can lead. */
export interface Places {
  /** Pages, which end with a slash, and files, below the site's root. */
  readonly paths: readonly string[];
  /** What may be below these is not known here. */
  readonly open: readonly string[];
  /** The anchors of the pages whose anchors are known. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
}

/**
 * Where a link can lead in a site, its documents apart.
 *
 * @param isLarge - whether it lists its documents on pages below `documents/`
 */
export function sitePlaces(
  content: string,
  pages: readonly { readonly slug: string; readonly headings: readonly string[] }[],
  registers: Registers,
  isLarge: boolean,
): Places {
  const { documents } = pagePaths;
  const missing = ['404/', ...(isLarge ? [] : [documents])];
  const own = addressesIn('').filter((address) => !missing.includes(address));
  const sources = registers.known.sources;
  return {
    paths: [
      ...own,
      ...['404.html', ...filesIn('public')],
      ...pages.map(({ slug }) => pagePaths.page(slug)),
      ...registerPaths(registers),
    ],
    open: [
      ...(isLarge ? [documents] : []),
      ...['_astro/', 'words/', ...Object.values(builtFolders).map((name) => `${name}/`)],
      ...(registers.known.entries ? [] : registerNames.map(pagePaths.register)),
      // Told already that it is not read: no second fault for what leads to it.
      ...ignoredSharedFiles(content).map(({ path }) => `${parse(path).name}/`),
    ],
    anchors: new Map([
      ...pages.map(
        ({ slug, headings }) => [pagePaths.page(slug), [contentId, ...headings]] as const,
      ),
      ...(sources ? [[pagePaths.bibliography, [contentId, ...sources]] as const] : []),
    ]),
  };
}

/** Where every page begins, for those who skip its navigation. */
const contentId = 'content';

/**
 * @param edition - nothing where the document could not be read
 * @param made - whether its passages have pages, and whether there are figures
 */
export function documentPlaces(
  slug: string,
  edition: Edition | undefined,
  made: { readonly passagePages: boolean; readonly figures: boolean },
): Places {
  const home = pagePaths.document(slug);
  if (!edition) return { paths: [home], open: [home], anchors: new Map() };
  const pictures = [pagePaths.figures(slug), `${home}card.png`];
  const pages = addressesIn('[document]')
    .map((address) => `${home}${address}`)
    .filter((path) => made.figures || !pictures.includes(path));
  const cited = [...citedPassages(edition), ...edition.tombstones];
  const passages = (made.passagePages ? cited : []).map(({ id }) =>
    pagePaths.passagePage(slug, id),
  );
  const files = outputNames('document', slug, outputsOf(edition)).map(
    (name) => `${home}${name}`,
  );
  const { notes, emendations } = edition.apparatus;
  const own = [...notes, ...emendations].map(({ id }) => id);
  return {
    paths: [...pages, ...files, ...passages],
    open: [...passages, pagePaths.version(slug, '').slice(0, -1)],
    anchors: new Map([[home, [...Object.keys(edition.anchors), ...own]]]),
  };
}

/** The same for looking up: a large site has as many links as places. */
export interface PlaceTable {
  readonly paths: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly anchors: Places['anchors'];
}

/** All that are in any. */
export function allPlaces(places: readonly Places[]): PlaceTable {
  return {
    paths: new Set(places.flatMap(({ paths }) => paths)),
    open: new Set(places.flatMap(({ open }) => open)),
    anchors: new Map(places.flatMap(({ anchors }) => [...anchors])),
  };
}

/** Of an entry with a fault only its id is known, and not its register. */
function registerPaths({ entries, known }: Registers): readonly string[] {
  const sound = [...entries.values()].map(({ register, id }) =>
    pagePaths.entry(register, id),
  );
  const faulty = (known.entries ?? []).filter((id) => !entries.has(id));
  const registers = new Set([...entries.values()].map(({ register }) => register));
  return [
    ...[...registers].map(pagePaths.register),
    ...sound,
    ...faulty.flatMap((id) => registerNames.map((name) => pagePaths.entry(name, id))),
    ...(faulty.length > 0 ? registerNames.map(pagePaths.register) : []),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(join(projectDirectory(), folder), {
    recursive: true,
    encoding: 'utf8',
  }).map((path) => path.replaceAll('\\', '/'));
}
