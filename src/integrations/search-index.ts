import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolders } from '../addresses/built-folders.ts';
import { searchFiles } from './search-files.ts';
import { serveFiles } from './serve-files.ts';

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
        const files = await searchFiles();
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`Wrote ${files.size} files.`);
      },
    },
  };
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = [...(await searchFiles())].filter(([path]) => path.startsWith(folder));
  return new Map(files.map(([path, content]) => [path.slice(folder.length), content]));
}
