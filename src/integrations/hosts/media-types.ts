import { mediaTypes, outputs } from '../../outputs/index.ts';

const text = 'text/plain; charset=utf-8';
/** Compressed already, and read by Pagefind's own program. */
const binary = 'application/octet-stream';

/** The media type of every kind of file on a site, by how its path ends; the longest ending counts. */
export const typesByEnding: Readonly<Record<string, string>> = {
  '.html': `${mediaTypes.html}; charset=utf-8`,
  '.css': 'text/css; charset=utf-8',
  '.js': `${mediaTypes.script}; charset=utf-8`,
  '.json': 'application/json',
  '.svg': mediaTypes.svg,
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': text,
  '.conf': text,
  '/Caddyfile': text,
  '.cff': 'application/yaml',
  '.yaml': 'application/yaml',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '/feed.xml': mediaTypes.atom,
  '/opensearch.xml': mediaTypes.openSearch,
  '/linkset.json': mediaTypes.linkset,
  ...Object.fromEntries(
    outputs
      .filter(({ role }) => role !== 'internal')
      .map(({ extension, mediaType }) => [`.${extension}`, withCharset(mediaType)]),
  ),
  '.rng': 'application/xml',
  '.zip': 'application/zip',
  '.sha256': text,
  '.pf_meta': binary,
  '.pf_index': binary,
  '.pf_filter': binary,
  '.pf_fragment': binary,
  '.pagefind': binary,
};

/** The endings that are no part of a longer one, so that rules for them cannot meet. */
export const looseEndings: readonly string[] = Object.keys(typesByEnding).filter(
  (ending) =>
    !Object.keys(typesByEnding).some(
      (other) => other !== ending && other.endsWith(ending),
    ),
);

/** @param path - of a file, from the root of the site */
export function mediaTypeOf(path: string): string | undefined {
  const endings = Object.keys(typesByEnding).filter((ending) =>
    `/${path}`.endsWith(ending),
  );
  const longest = endings.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : typesByEnding[longest];
}

/** JSON is in UTF-8 whatever is said, and bytes have no letters; other texts are not. */
function withCharset(type: string): string {
  return /json|zip|pdf/u.test(type) ? type : `${type}; charset=utf-8`;
}
