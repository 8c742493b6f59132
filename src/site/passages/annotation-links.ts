import type { Routes } from '../../addresses/routes.ts';
import { siteRegisters } from '../../content/read-edition.ts';
import type { AnnotationLinks } from '../../render/index.ts';
import { foreignLanguage } from './foreign-language.ts';

/**
 * Where the annotations of a document lead, seen from a page. Terms and those without a name
 * are no links in the text; their pages and those of the passages list where they stand.
 */
export function annotationLinks(slug: string, routes: Routes): AnnotationLinks {
  const { entries } = siteRegisters();
  return {
    entry: (id) => {
      const entry = entries.get(id);
      const isNamed = entry?.named === true && entry.register !== 'terms';
      if (!isNamed) return undefined;
      return { href: routes.entry(entry.register, id), language: foreignLanguage(entry) };
    },
    isName: (id, words) => {
      const entry = entries.get(id);
      const variants = entry?.variants.map(({ form }) => form) ?? [];
      return [entry?.heading, ...(entry?.forms ?? []), ...variants].includes(words);
    },
    markPicture: routes.mark,
    emendation: (id) => `${routes.doubt(slug)}#${id}`,
    definition: (id) => `#${id}`,
    note: ({ id }) => `#${id}`,
  };
}
