import { basename, join } from 'node:path';
import { readEditionFile } from './edition-file.ts';
import { cacheLast } from './file-cache.ts';
import { readDocument } from './read-document.ts';
import { readPages } from './read-pages.ts';
import { readRegisters } from './read-registers.ts';

/** The file `edition.yaml` of a content folder. */
export const editionFileIn = cacheLast('edition', readEditionFile, (content) => [
  join(content, 'edition.yaml'),
]);

/** The editorial pages of a content folder. */
export const pagesIn = cacheLast('pages', readPages, (content) => [
  join(content, 'pages'),
]);

/** The registers of a content folder. */
export const registersIn = cacheLast('registers', readRegisters, (content) => [
  join(content, 'registers'),
  join(content, 'sources.yaml'),
  join(content, 'refused-hosts.yaml'),
]);

/** By its folder; one is kept, as a document has many pages and they are made in a row. */
export const documentAt = cacheLast(
  'document',
  (folder) => {
    const content = join(folder, '../..');
    return readDocument(content, basename(folder), registersIn(content));
  },
  (folder) => [
    folder,
    join(folder, '../../registers'),
    join(folder, '../../sources.yaml'),
    join(folder, '../../refused-hosts.yaml'),
    join(folder, '../../edition.yaml'),
    join(folder, '../../versions.yaml'),
  ],
);
