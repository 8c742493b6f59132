import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildPart } from '../addresses/environment.ts';
import { documentSlugs, ownSlugs } from '../content/read-edition.ts';
import { finishDocument, takeKept } from './document-folder.ts';
import type { Proof } from './proof/prove-document.ts';

/**
 * Render all pages and files of one document before those of the next, and those of the whole site
 * at the end: a document is read once, and one is in memory at a time. Astro itself would go through
 * all documents once for each of its routes. A finished document is compared with its source and kept,
 * so that a later build that finds it unchanged takes its files as they are.
 *
 * @param proofs - filled with the proof of each document
 */
export function documentPages(proofs: Map<string, Proof>): AstroIntegration {
  let [site, base] = ['', '/'];
  let open: string | undefined;

  /** The files of a document are all there when something else is asked for. */
  function turnTo(slug: string | undefined): void {
    if (open === slug) return;
    if (open !== undefined) proofs.set(open, finishDocument(site, open));
    open = slug;
  }

  return {
    name: 'document-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const kept = takeKept(site);
            for (const [slug, proof] of kept) proofs.set(slug, proof);
            if (kept.size > 0) logger.info(`Unchanged documents: ${kept.size}.`);
            return byDocument(await own.getStaticPaths());
          },
          render: (request, options) => {
            const { pathname } = new URL(request.url);
            const [name = ''] = pathname
              .slice(base.replace(/\/*$/u, '/').length)
              .split('/');
            turnTo(slugs().has(name) ? name : undefined);
            return own.render(request, options);
          },
        }));
      },
      'astro:build:generated': ({ logger }) => {
        turnTo(undefined);
        if (!buildPart()) return;
        logger.info(`Made ${proofs.size} of ${documentSlugs().length} documents.`);
        // What is about all documents is made where all parts are together.
        process.exit(0);
      },
    },
  };

  function slugs(): ReadonlySet<string> {
    known ??= new Set(ownSlugs());
    return known;
  }
}

let known: ReadonlySet<string> | undefined;

/** @param paths - in the order of their routes, which stays the order within a document */
function byDocument<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
): Path[] {
  const groups = Map.groupBy(paths, ({ pathname }) => pathname.split('/')[1] ?? '');
  const slugs = new Set(documentSlugs());
  const ofDocuments = [...slugs].flatMap((slug) => groups.get(slug) ?? []);
  if (buildPart()) return ofDocuments;
  const others = [...groups].flatMap(([name, own]) => (slugs.has(name) ? [] : own));
  return [...ofDocuments, ...others];
}
