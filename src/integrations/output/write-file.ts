import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Write a file, and the folders on the way to it. At once: through a thread of its own each of tens of
 * thousands of small files costs more than its writing.
 *
 * @param site - the folder of the site
 * @param path - of the file below it
 */
export function writeSiteFile(
  site: string,
  path: string,
  content: string | Uint8Array,
): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
