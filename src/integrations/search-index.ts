import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexedWords } from '../search/indexed-words.ts';
import type { SearchRecord } from '../search/records.ts';
import { searchRecords } from '../search/records.ts';
import { documentSlugs, editionOf } from '../site/read-content.ts';
import { canonicalIndex } from './canonical-index.ts';
import { serveFiles } from './serve-files.ts';

/** Index every passage with Pagefind: at the end of a build, and on demand in development. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveFiles(server, 'pagefind/', indexFiles);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'pagefind');
        const files = await indexFiles();
        for (const [path, content] of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        logger.info(`Wrote ${files.size} files.`);
      },
    },
  };
}

/** The files of the index by path, without the user interfaces that come along. */
async function indexFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const { errors, index } = await createIndex({ includeCharacters: '’' });
    if (!index) throw new Error(errors.join('\n'));
    for (const slug of documentSlugs()) {
      for (const record of searchRecords(editionOf(slug))) {
        const added = await index.addCustomRecord(pagefindRecord(record));
        if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
      }
    }
    const { files } = await index.getFiles();
    return canonicalIndex(
      new Map(
        files
          .filter(({ path }) => !/ui|highlight|modular|playground/u.test(path))
          .map(({ path, content }) => [path, content]),
      ),
    );
  } catch (cause) {
    throw new Error('Failed to build the search index.', { cause });
  } finally {
    await close();
  }
}

function pagefindRecord(record: SearchRecord) {
  const { document, id, layer, speaker, order, date, language, text } = record;
  return {
    url: `${document}/#${id}`,
    language,
    content: indexedWords(text),
    filters: {
      document: [document],
      layer: [layer],
      ...(speaker && { speaker: [speaker] }),
    },
    sort: { place: `${document} ${String(order).padStart(6, '0')}`, date: date ?? '' },
  };
}
