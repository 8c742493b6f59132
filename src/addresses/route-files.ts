import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from './environment.ts';

/** The names in a folder of the project, below `src/pages` for one. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(projectDirectory(), folder)).filter(
    (name) => !/^[._]/u.test(name),
  );
}

/** `search.astro` makes `search`, `choices.css.ts` makes `choices.css`. */
export function routeOf(name: string): string {
  return name.replace(/\.(?:astro|ts)$/u, '');
}

/** The pages and files in a folder of `src/pages`, without those in brackets. */
export function routesIn(folder: string): string[] {
  return namesIn(join('src/pages', folder))
    .filter((name) => !name.startsWith('['))
    .map(routeOf);
}

/** Their addresses below that folder's: `''` for its own page, a page's and a folder's with a slash. */
export function addressesIn(folder: string): string[] {
  return namesIn(join('src/pages', folder))
    .filter((name) => !name.startsWith('['))
    .map((name) => {
      if (name === 'index.astro') return '';
      return name.endsWith('.ts') ? routeOf(name) : `${routeOf(name)}/`;
    });
}
