import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSlugs, siteCollection } from '../content/read-edition.ts';
import { editionOutputs } from '../outputs/index.ts';
import { outputSubjects } from '../site/citations/output-files.ts';

/**
 * Write the files about the whole edition: those that every document has on its page of downloads come
 * before the documents, and those that are costly, because they hold all of them, at the end.
 *
 * @param site - the folder of the site
 */
export function writeEditionFiles(site: string, which: 'plain' | 'costly'): void {
  if (documentSlugs().length === 0) return;
  for (const { name, isCostly = false, write } of editionOutputs) {
    if (isCostly === (which === 'costly'))
      writeFileSync(join(site, name), write(siteCollection(), outputSubjects()));
  }
}
