import { join } from 'node:path';
import { putAside } from './aside.ts';
import type { Builder } from './builder.ts';
import { removeCaches } from './caches.ts';
import { bench, buildEnvironment, clearTemporary, project } from './workplace.ts';

/** How this edition is built, as `npm run build` does. */
const build = [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'];

/** @param name - also of the folder it builds into */
export function editionBuilder(name: string): Builder {
  const output = join(bench, 'sites', name.replace(/\W+/gu, '-'));
  return {
    name,
    output,
    prepare: () => {
      removeCaches(project);
      clearTemporary();
      putAside(output);
    },
    steps: (content, log) => [
      {
        command: process.execPath,
        args: build,
        cwd: project,
        env: buildEnvironment({ CONTENT_DIR: content, OUT_DIR: output }),
        log,
      },
    ],
  };
}
