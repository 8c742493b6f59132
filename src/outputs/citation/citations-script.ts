import { pagePaths } from '../../addresses/routes.ts';
import { citedPassages } from '../../edition/index.ts';
import { mediaTypes } from '../metadata/signposting.ts';
import type { Description } from '../output.ts';
import { addressFrom } from './address.ts';
import { citePassage } from './cite-document.ts';
import { documentCitations } from './document-citations.ts';

/**
 * The citations of a document and its passages as a script, which pages can load from a disk, too: see
 * src/client/panels/load-citations.ts.
 */
export const citationsScript: Description = {
  of: ['document'],
  role: 'internal',
  extension: 'js',
  mediaType: mediaTypes.script,
  label: 'JavaScript',
  write: ({ edition, cited, collection: { site }, styledFor }) => {
    const home = pagePaths.document(edition.slug);
    const passages = citedPassages(edition).map((passage) => {
      const address = addressFrom(site.url, `${home}#${passage.id}`);
      return [passage.id, citePassage(edition, passage, site, address)] as const;
    });
    const all = documentCitations(cited, new Map(passages), styledFor);
    return `self.editionCitations=${JSON.stringify(all)};\n`;
  },
};
