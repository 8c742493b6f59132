import { VFile } from 'vfile';
import { routesFrom } from '../../addresses/routes.ts';
import type { RefusedHost } from '../../edition/index.ts';
import type { Advice } from '../../transcript/index.ts';
import { report } from '../../transcript/index.ts';
import { nearest } from '../nearest.ts';
import { hostFault } from '../sources/read-sources.ts';
import type { Place } from '../yaml/yaml-file.ts';
import type { ProseTarget } from './prose-address.ts';
import { proseTarget } from './prose-address.ts';
import type { PlaceTable } from './site-places.ts';

/** A link that an editor wrote. */
export interface WrittenLink {
  readonly href: string;
  /** The page it is read from, as in `pagePaths`. */
  readonly page: string;
  /** The path of the file it is written in, and where. */
  readonly file: string;
  readonly place: () => Place;
}

/** The files with broken links within this site, or with links to a refused host. */
export function deadLinks(
  links: readonly WrittenLink[],
  places: PlaceTable,
  refusedHosts: readonly RefusedHost[],
): VFile[] {
  const files = new Map<string, VFile>();
  for (const link of links) {
    const refused = hostFault(link.href, refusedHosts);
    const fault = refused ?? linkFault(link, places);
    if (!fault) continue;
    const file = files.get(link.file) ?? new VFile({ path: link.file });
    files.set(link.file, file);
    report(file, link.place(), {
      rule: refused ? 'refused-host' : 'dead-link',
      ...fault,
    });
  }
  return [...files.values()];
}

function linkFault({ href, page }: WrittenLink, places: PlaceTable): Advice | undefined {
  const slip = slips.find(({ pattern }) => pattern.test(href));
  if (slip) return { reason: `\`${href}\` ${slip.reason}`, remedy: slip.remedy };
  const target = proseTarget(href, page);
  if (!target) return undefined;
  const path = target.path?.replace(/(?:^|(?<=\/))index\.html$/u, '');
  if (path === undefined || !isThere(path, places)) {
    const meant = pathMeant(path ?? href.replace(/^(?:\.\.\/)+/u, ''), places);
    if (meant === undefined && path !== undefined && mayBeKept(path)) return undefined;
    return {
      reason:
        path === undefined
          ? `\`${href}\` leads outside this site`
          : `\`${href}\` leads to no page of this site`,
      remedy:
        meant === undefined
          ? asSeen
          : `Did you mean \`${routesFrom(page).file(meant)}${target.rest}\`?`,
    };
  }
  return anchorFault(href, { ...target, path }, places);
}

const asSeen =
  'Write it as seen from a page one level below the home page: `../people/`.';

/** Addresses that lead nowhere on any site. */
const slips: readonly (Advice & { readonly pattern: RegExp })[] = [
  {
    pattern: /^$/u,
    reason: 'is not an address',
    remedy: 'Write an address between the round brackets, or remove the link.',
  },
  {
    pattern: /^\/(?!\/)/u,
    reason: 'begins at the root of the host, which may not be the root of this site',
    remedy: asSeen,
  },
  {
    pattern: /^https?:(?!\/\/)/iu,
    reason: 'is missing a slash',
    remedy: 'Write `https://`.',
  },
  {
    pattern: /^www\./iu,
    reason: 'would be read as a page of this site, not as a host',
    remedy: 'Write `https://` before it.',
  },
  {
    pattern: /^(?:javascript|data|file|vbscript|blob):/iu,
    reason: 'is an address that readers cannot open',
    remedy: 'Remove the link, or give the address of a page.',
  },
];

/** Hosts add the slash that a page's address lacks. */
function isThere(path: string, { paths, open }: PlaceTable): boolean {
  if (paths.has(path) || paths.has(`${path}/`)) return true;
  const parts = path.split('/').slice(0, -1);
  return parts.some((_, index) => open.has(`${parts.slice(0, index + 1).join('/')}/`));
}

/** A build keeps the files that an editor puts beside the site's. */
function mayBeKept(path: string): boolean {
  return /\.(?!(?:md|markdown|html?|ya?ml)$)[a-z\d]+$/iu.test(path);
}

/** The known path whose last parts these are or should be: `about/people/`, `people.md`, `poeple/`. */
function pathMeant(path: string, { paths }: PlaceTable): string | undefined {
  const folder = path.replace(/\.(?:md|markdown|html?)$/iu, '').replace(/\/?$/u, '/');
  const parts = folder.split('/');
  const ends = parts.map((_, index) => parts.slice(index).join('/')).slice(0, -1);
  const known = [...paths].filter((other) => other !== '');
  const end = ends.find((one) => known.includes(one));
  if (end !== undefined) return end;
  const same = known.filter((other) => other.endsWith(`/${ends.at(-1)}`));
  if (same.length === 1) return same[0];
  const alike = known.filter((other) => digitsOf(other) === digitsOf(path));
  return nearest(folder, alike) ?? nearest(path, alike);
}

function anchorFault(
  href: string,
  { path = '', fragment }: ProseTarget,
  { anchors }: PlaceTable,
): Advice | undefined {
  const known = anchors.get(path) ?? anchors.get(`${path}/`);
  const id = fragment.replace(/-ref(?:-\d+)?$/u, '');
  if (id === '' || !known || known.includes(id) || mayBeControl(id, known)) {
    return undefined;
  }
  const near = nearest(
    id,
    known.filter((other) => digitsOf(other) === digitsOf(id)),
  );
  return {
    reason: `\`${href}\` leads to a page that has no \`#${fragment}\``,
    remedy: near
      ? `Did you mean \`#${near}\`?`
      : `Remove \`#${fragment}\`, or name an anchor of that page.`,
  };
}

/** The headings and controls of a document's page have anchors of their own, all without digits. */
function mayBeControl(id: string, known: readonly string[]): boolean {
  return !/\d/u.test(id) && known.some((other) => /^p\d/u.test(other));
}

/** A number is never a misspelling of another. */
function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}
