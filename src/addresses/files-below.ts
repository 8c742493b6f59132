import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file and link below a folder, in order, with `/` between names.
 *
 * @throws where there is no such folder
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
