import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The npm scripts whose arguments and variables name paths as their user sees them. */
const scripts = new Set(['build', 'dev', 'edition', 'start']);

/**
 * The project's own folder, wherever a command is called from. Not for pages: the build bundles
 * their modules into other folders.
 */
export function projectDirectory(): string {
  return fileURLToPath(new URL('../../', import.meta.url));
}

/** Where the user called from: npm runs scripts in the project's own folder. */
export function workingDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const called = env['INIT_CWD'];
  const script = env['npm_lifecycle_event'];
  return called && script && scripts.has(script) ? called : process.cwd();
}

/** The folder of the content: `CONTENT_DIR`, else the project's `content`. */
export function contentDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['CONTENT_DIR'];
  return chosen ? resolve(workingDirectory(env), chosen) : resolve('content');
}

/** The folder the site is built into: `OUT_DIR`, else the project's `dist`. */
export function outputDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['OUT_DIR'];
  return chosen ? resolve(workingDirectory(env), chosen) : resolve('dist');
}

/** Whether a build makes even what a large edition leaves out: `edition export` says so. */
export function isExport(env: NodeJS.ProcessEnv = process.env): boolean {
  return env['EDITION_EXPORT'] === '1';
}

/**
 * The folder of what builds keep for later ones: `EDITION_CACHE`, else the project's `.cache`. Not for
 * pages, as `projectDirectory`.
 */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['EDITION_CACHE'];
  return chosen
    ? resolve(workingDirectory(), chosen)
    : join(projectDirectory(), '.cache');
}

/** One of several builds that share the documents among them. */
export interface BuildPart {
  /** Which of them, from 1. */
  readonly index: number;
  readonly of: number;
}

/** The part that this build makes, as `edition build` passes it on: `2/4`. */
export function buildPart(env: NodeJS.ProcessEnv = process.env): BuildPart | undefined {
  const [, index, of] = /^(\d+)\/(\d+)$/u.exec(env['EDITION_PART'] ?? '') ?? [];
  return index === undefined ? undefined : { index: Number(index), of: Number(of) };
}
