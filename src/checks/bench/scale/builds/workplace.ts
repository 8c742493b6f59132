import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project whose edition is measured. */
export const project = resolve('.');

/** The folder of the bench. */
export const bench = join(project, '.cache/bench');

/** What programs keep between two runs in the folder for temporary files; Node, what it has compiled. */
const temporary = join(bench, 'tmp');

/** The environment of a build: ours, without what npm adds and what would name other folders. */
export function buildEnvironment(variables: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const others = /^(?:npm_.*|INIT_CWD|NODE_ENV|CONTENT_DIR|OUT_DIR|SITE_URL)$/u;
  const own = Object.entries(process.env).filter(([name]) => !others.test(name));
  return {
    ...Object.fromEntries(own),
    ASTRO_TELEMETRY_DISABLED: '1',
    TMPDIR: temporary,
    ...variables,
  };
}

/** Make the folder for temporary files as new. */
export function clearTemporary(): void {
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
}
