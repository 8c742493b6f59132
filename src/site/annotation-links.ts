import type { AnnotationLinks } from '../render/index.ts';
import { siteRegisters } from './read-content.ts';
import type { Routes } from './routes.ts';

/** Where the annotations of a document lead, seen from a page. */
export function annotationLinks(slug: string, routes: Routes): AnnotationLinks {
  const { entries } = siteRegisters();
  return {
    entry: (id) => {
      const entry = entries.get(id);
      return entry && routes.entry(entry.register, id);
    },
    emendation: (id) => `${routes.doubt(slug)}#${id}`,
  };
}
