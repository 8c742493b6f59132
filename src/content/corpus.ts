import { isExport } from '../addresses/environment.ts';
import type { CorpusRules } from '../edition/index.ts';
import { corpusRules, hasManyDocuments, hasPages } from '../edition/index.ts';
import { documentSlugs, siteMetadata } from './read-edition.ts';

/** What this build makes of the documents; an export makes every file. */
export function siteCorpus(): CorpusRules {
  const rules = corpusRules(siteMetadata().corpus, documentSlugs().length);
  return isExport() ? { ...rules, formats: 'all', books: 'all' } : rules;
}

/** Whether the passages of a document have pages of their own, or only their places in it. */
export function hasPassagePages(slug: string): boolean {
  return hasPages(siteCorpus(), slug);
}

/** Whether the site has so many documents that its pages list them in parts. */
export function isLargeSite(): boolean {
  return hasManyDocuments(documentSlugs().length);
}
