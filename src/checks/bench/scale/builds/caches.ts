import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { putAside } from './aside.ts';

/** The folders in which a build may keep something for the next one, below the project. */
const cacheFolders: readonly string[] = ['.cache', 'node_modules/.astro'];

/** What lies there and is no build's: this bench, locks, and what tests have unpacked or built. */
const notOfBuilds = /^(?:bench|locks|sites|chromium-.*)$/u;

/** Remove what this edition's builds have kept, so that the next one is a first one. */
export function removeCaches(project: string): void {
  for (const folder of cacheFolders.map((name) => join(project, name))) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (!notOfBuilds.test(name)) putAside(join(folder, name));
    }
  }
}
