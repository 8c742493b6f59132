import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolders } from '../addresses/built-folders.ts';
import { bundleScript } from './bundle-script.ts';
import { licensedPackages } from './licences.ts';
import { serveFiles } from './serve-files.ts';

/** The browser's scripts by the name of their page. */
const names = [
  'diagnostics',
  'find',
  'not-found',
  'passage',
  'reading',
  'search',
  'search-more',
  'title-page',
];

/**
 * Bundle each script into one classic file at a fixed address: pages refer to it relatively, so
 * that the site works at any path.
 */
export function clientScripts(): AstroIntegration {
  return {
    name: 'client-scripts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveFiles(server, `${builtFolders.client}/`, bundles);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), builtFolders.client);
        await mkdir(folder, { recursive: true });
        for (const [name, content] of await bundles()) {
          await writeFile(join(folder, name), content);
        }
      },
    },
  };
}

async function bundles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const { code, packages } = await bundleScript(
      new URL(`../client/${name}.ts`, import.meta.url),
    );
    const unlicensed = packages.filter((one) => !licensedPackages.includes(one));
    if (unlicensed.length > 0)
      throw new Error(`Expected licences.ts to have ${unlicensed.join(', ')}`);
    files.set(`${name}.js`, new TextEncoder().encode(code));
  }
  return files;
}
