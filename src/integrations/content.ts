import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../addresses/environment.ts';
import { checkContent } from '../content/check-content.ts';
import { faultLines, numberOfFaults } from '../content/faults.ts';

/** Check the content before anything is built; in development, reload pages when it changes. */
export function editionContent(): AstroIntegration {
  return {
    name: 'edition-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = contentDirectory();
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) server.hot.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': () => {
        const lines = faultLines(checkContent(contentDirectory()));
        if (lines.length === 0) return;
        // A thrown error would bury the lines under a stack.
        process.stderr.write(`${lines.join('\n')}\n`);
        process.stderr.write(
          `Nothing was built: ${numberOfFaults(lines)} in the content.\n`,
        );
        process.exit(1);
      },
    },
  };
}
