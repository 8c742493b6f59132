import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { buildPart, outputDirectory } from '../addresses/environment.ts';
import { documentSlugs, slugsToMake } from '../content/read-edition.ts';
import type { MadeDocument } from './document-folder.ts';
import { finishDocument, takeKept } from './document-folder.ts';
import { writeEditionFiles } from './edition-files.ts';
import { OldSite } from './output/old-site.ts';
import { realTarget } from './output/refusal.ts';
import { writeSiteFile } from './output/write-file.ts';

/**
 * Render all pages and files of one document before those of the next: a document is read once, and
 * one is in memory at a time. Astro itself would go through all documents once for each of its routes. A
 * finished document is compared with its source and kept, so that a later build that finds it unchanged
 * takes its files as they are.
 *
 * @param made - filled with each document
 */
export function documentPages(made: Map<string, MadeDocument>): AstroIntegration {
  let [site, origin, base] = ['', '', '/'];
  return {
    name: 'document-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        origin = config.site ?? 'http://localhost';
        base = config.base.replace(/\/*$/u, '');
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((renderer) => ({
          ...renderer,
          getStaticPaths: async () => {
            const kept = takeKept(site, new OldSite(realTarget(outputDirectory())));
            for (const [slug, one] of kept) made.set(slug, one);
            if (kept.size > 0) logger.info(`Unchanged documents: ${kept.size}.`);
            const paths = await renderer.getStaticPaths();
            writeEditionFiles(site, 'plain');
            const slugs = new Set(slugsToMake());
            const groups = Map.groupBy(paths, ({ pathname }) => {
              const [, name = ''] = pathname.split('/');
              return slugs.has(name) ? name : '';
            });
            for (const slug of slugs) {
              const own = groups.get(slug) ?? [];
              const written = new Set<string>();
              for (const path of own) {
                if (written.has(path.pathname))
                  throw new Error(`Expected one route for ${path.pathname}`);
                written.add(path.pathname);
                await write(renderer, path).catch((error: unknown) => {
                  logger.error(`Failed to render ${path.pathname}`);
                  throw error;
                });
              }
              made.set(slug, finishDocument(site, slug));
              logger.info(`${slug}: ${own.length}`);
            }
            // What is about all documents is made where all parts are together.
            return buildPart() ? [] : (groups.get('') ?? []);
          },
        }));
      },
      'astro:build:generated': ({ logger }) => {
        if (!buildPart()) return;
        logger.info(`Made ${made.size} of ${documentSlugs().length} documents.`);
        process.exit(0);
      },
    },
  };

  async function write(renderer: AstroPrerenderer, { pathname, route }: PathWithRoute) {
    const request = new Request(new URL(encodeURI(`${base}${pathname}`), origin));
    const rendered = await renderer.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isPage = route.type === 'page';
    const file = isPage ? `${pathname}/index.html` : pathname.replace(/\/$/u, '');
    writeSiteFile(site, file, bytes);
  }
}
