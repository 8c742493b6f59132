import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { contentDirectory } from '../addresses/environment.ts';
import { checkContent } from '../content/check-content.ts';
import { isLargeSite, siteCorpus } from '../content/corpus.ts';
import { faultLines, numberOfFaults } from '../content/faults.ts';
import { documentSlugs, ownSlugs } from '../content/read-edition.ts';
import { forgetKeys, openStore, partsFolder } from '../content/store/build-store.ts';
import { forgetOthers } from '../content/store/parts.ts';
import { largeDocument, preparedDocument } from '../site/search/large-document.ts';
import { documentSearchIndex } from '../site/search/search-index.ts';
import { summaryOf } from '../site/summaries/summaries.ts';
import { documentWords } from '../site/words/document-words.ts';

/** Check the content before anything is built; in development, reload pages when it changes. */
export function editionContent(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'edition-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
        // Where memory is plenty, V8 lets four times as much garbage lie as there is in use.
        if (isBuild) setFlagsFromString('--heap-growing-percent=75');
      },
      'astro:config:done': ({ config: { outDir } }) => {
        const parts = partsFolder(contentDirectory());
        // Beside the site, in the folder that this build alone has and leaves empty.
        const models = isBuild ? fileURLToPath(new URL('../models/', outDir)) : undefined;
        openStore({ parts, models, rules: rulesInWords });
      },
      'astro:server:setup': ({ server }) => {
        const content = contentDirectory();
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          forgetKeys(content, path);
          if (path.startsWith(content)) server.hot.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': () => {
        // What is known of a document is made while it is in memory.
        const faulty = checkContent(contentDirectory(), ownSlugs(), (slug, edition) => {
          summaryOf(slug, edition);
          const index = documentSearchIndex(slug, edition);
          if (!isLargeSite()) return;
          const prepared = preparedDocument(slug, index);
          documentWords(slug, prepared);
          largeDocument(slug, prepared);
        });
        const lines = faultLines(faulty);
        if (lines.length > 0) {
          // A thrown error would bury the lines under a stack.
          process.stderr.write(`${lines.join('\n')}\n`);
          process.stderr.write(
            `Nothing was built: ${numberOfFaults(lines)} in the content.\n`,
          );
          process.exit(1);
        }
        forgetOthers(new Set(documentSlugs()));
      },
    },
  };
}

/** A document alone is the title page, too; pages of one among many link to lists that have pages. */
function rulesInWords(): string {
  return JSON.stringify([siteCorpus(), documentSlugs().length === 1, isLargeSite()]);
}
