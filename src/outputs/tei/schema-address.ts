import type { Collection } from '../output.ts';

const path = 'schemas/edition.rng';

/**
 * Where the schema of our TEI is.
 *
 * @param root - the site's root as seen from the file, for an edition without an address
 */
export function schemaAddress({ site }: Collection, root: string): string {
  return site.url === undefined ? `${root}${path}` : new URL(path, site.url).href;
}
