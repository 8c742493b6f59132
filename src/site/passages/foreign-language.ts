import { siteMetadata } from '../../content/read-edition.ts';
import type { RegisterEntry } from '../../edition/index.ts';

/** The language of an entry's name, for a screen reader; nothing where it is the edition's own. */
export function foreignLanguage({
  language,
}: Pick<RegisterEntry, 'language'>): string | undefined {
  return language === siteMetadata().language ? undefined : language;
}
