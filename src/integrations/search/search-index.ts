import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolders } from '../../addresses/built-folders.ts';
import { documentSlugs } from '../../content/read-edition.ts';
import { writeSiteFile } from '../output/write-file.ts';
import { serveFiles } from '../serve-files.ts';
import { documentSearchFiles, searchFiles } from './search-files.ts';

/** Index every passage: at the end of a build, and on demand in development. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const name of [builtFolders.pagefind, builtFolders.search]) {
          serveFiles(server, `${name}/`, () => filesIn(`${name}/`));
        }
      },
      'astro:build:done': async ({ dir, logger }) => {
        let count = 0;
        for await (const [path, content] of searchFiles()) {
          count += 1;
          writeSiteFile(fileURLToPath(dir), path, content);
        }
        logger.info(`Wrote ${count} files.`);
      },
    },
  };
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map(
    documentSlugs().flatMap((slug) => [...documentSearchFiles(slug)]),
  );
  for await (const [path, content] of searchFiles()) files.set(path, content);
  return new Map(
    [...files].flatMap(([path, content]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), content]] : [],
    ),
  );
}
