import type { AstroIntegration } from 'astro';
import { documentSlugs } from '../content/read-edition.ts';

/**
 * Render all pages and files of one document before those of the next, and those of the whole site
 * at the end: a document is read once, and one is in memory at a time. Astro itself would go through
 * all documents once for each of its routes.
 */
export function pagesByDocument(): AstroIntegration {
  return {
    name: 'pages-by-document',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => byDocument(await own.getStaticPaths()),
        }));
      },
    },
  };
}

/** @param paths - in the order of their routes, which stays the order within a document */
function byDocument<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
): Path[] {
  const groups = Map.groupBy(paths, ({ pathname }) => pathname.split('/')[1] ?? '');
  const slugs = new Set(documentSlugs());
  const ofDocuments = [...slugs].flatMap((slug) => groups.get(slug) ?? []);
  const others = [...groups].flatMap(([name, own]) => (slugs.has(name) ? [] : own));
  return [...ofDocuments, ...others];
}
