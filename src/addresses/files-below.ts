import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/**
 * Every file and link below a folder, in order, with `/` between names.
 *
 * @throws where there is no such folder
 */
export function filesBelow(folder: string): string[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`.slice(root.length + 1))
    .map((path) => (sep === '/' ? path : path.replaceAll(sep, '/')))
    .sort();
}
