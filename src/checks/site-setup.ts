import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { findChromium, missingChromium } from './browsers/chromium.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';
import { toolScripts } from './tools.ts';
import { makeTwoDocuments, twoAddress } from './two-documents.ts';

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
    /**
     * The edition with a second document, made by the editor's command alone; built for and served
     * at a path below its host.
     */
    two: Site;
  }
}

// Two runs at a time must not build into each other's folders.
const cache = resolve(`.cache/sites/${process.pid}`);

let served: readonly Served[] = [];

/** Build and serve the sites that the checks look at; Vitest calls it once. */
export async function setup(project: TestProject): Promise<void> {
  const content = makeTwoDocuments(join(cache, 'two-content'));
  [, ...served] = await Promise.all([
    // Before tests run side by side and each would unpack it.
    missingChromium() ? undefined : findChromium(),
    provide(project, 'site', '/', {}),
    provide(project, 'two', '/edition/', {
      CONTENT_DIR: content,
      SITE_URL: twoAddress,
    }),
  ]);
}

export async function teardown(): Promise<void> {
  await Promise.all(served.map((server) => server.close()));
  rmSync(cache, { recursive: true, force: true });
}

async function provide(
  project: TestProject,
  name: 'site' | 'two',
  path: string,
  variables: NodeJS.ProcessEnv,
): Promise<Served> {
  const folder = join(cache, name);
  await buildSite(folder, variables);
  const server = await serve(folder, path, await toolScripts());
  project.provide(name, { folder, url: server.url });
  return server;
}

/**
 * Build a site as `npm run build` does.
 *
 * @returns the exit code and what was written to standard error
 * @throws when it fails, unless `mayFail`
 */
export async function buildSite(
  folder: string,
  variables: NodeJS.ProcessEnv,
  mayFail = false,
): Promise<{ code: number | null; stderr: string }> {
  // Each build makes everything itself, unless a test is about what one leaves to the next.
  const kept = mkdtempSync(join(tmpdir(), 'edition-cache-'));
  const build = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      env: {
        ...buildEnvironment(),
        OUT_DIR: folder,
        EDITION_CACHE: kept,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...variables,
      },
    },
  );
  const [stdout, stderr] = await Promise.all([
    text(build.stdout),
    text(build.stderr),
    once(build, 'close'),
  ]);
  rmSync(kept, { recursive: true });
  if (build.exitCode !== 0 && !mayFail)
    throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return { code: build.exitCode, stderr };
}

/** The environment of a build: Vitest sets variables that Vite, and so Astro, takes for its own. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(?:npm_lifecycle_event|NODE_ENV|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/u;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.test(name)),
  );
}
