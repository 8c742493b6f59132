import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium, missingChromium } from './browsers/chromium.ts';
import { axeAddress } from './run-axe.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';
import { makeTwoDocuments } from './two-documents.ts';

/** One built site, on disk and served. */
export interface Site {
  readonly folder: string;
  /** Its root, with a final slash. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The edition as it is. */
    site: Site;
    /** The same, built for and served at a path below its host. */
    subpath: Site;
    /** The edition with a second document, made by the editor's command alone. */
    two: Site;
  }
}

// Two runs at a time must not build into each other's folders.
const cache = resolve(`.cache/sites/${process.pid}`);
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let served: readonly Served[] = [];

/** Build and serve the sites that the checks look at; Vitest calls it once. */
export async function setup(project: TestProject): Promise<void> {
  if (!missingChromium()) await findChromium();
  const content = makeTwoDocuments(join(cache, 'two-content'));
  served = await Promise.all([
    provide(project, 'site', '/', {}),
    provide(project, 'subpath', '/edition/', {
      SITE_URL: 'https://example.org/edition/',
    }),
    provide(project, 'two', '/', { CONTENT_DIR: content }),
  ]);
}

export async function teardown(): Promise<void> {
  await Promise.all(served.map((server) => server.close()));
  rmSync(cache, { recursive: true, force: true });
}

async function provide(
  project: TestProject,
  name: 'site' | 'subpath' | 'two',
  path: string,
  variables: NodeJS.ProcessEnv,
): Promise<Served> {
  const folder = join(cache, name);
  buildSite(folder, variables);
  const server = await serve(folder, path, new Map([[axeAddress, axe]]));
  project.provide(name, { folder, url: server.url });
  return server;
}

/**
 * Build a site as `npm run build` does.
 *
 * @returns the exit code and what was written to standard error
 * @throws when it fails, unless `mayFail`
 */
export function buildSite(
  folder: string,
  variables: NodeJS.ProcessEnv,
  mayFail = false,
): { code: number | null; stderr: string } {
  // Vitest sets variables that Vite, and so Astro, takes for its own.
  const own =
    /^(?:npm_lifecycle_event|NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/u;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.test(name)),
  );
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      env: { ...env, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
      encoding: 'utf8',
    },
  );
  if (status !== 0 && !mayFail)
    throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return { code: status, stderr };
}
