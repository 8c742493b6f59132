import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFolders } from '../addresses/built-folders.ts';
import { contentDirectory } from '../addresses/environment.ts';
import { pagePaths } from '../addresses/routes.ts';
import { sharedContentFiles } from '../content/content-files.ts';
import { isLargeSite } from '../content/corpus.ts';
import { documentSlugs, siteMetadata } from '../content/read-edition.ts';
import { packageNames } from '../outputs/index.ts';
import { offersAll } from '../site/citations/offered-outputs.ts';
import { foundFiles } from '../site/found/found-files.ts';
import { writeEditionFiles } from './edition-files.ts';
import { writeFileFacts } from './file-facts.ts';
import { hostFiles } from './hosts/host-files.ts';
import { licencesText } from './licences.ts';
import { filesOfSite, listFiles, servedFiles } from './list-files.ts';
import { siteFilesBelow } from './output/manifest.ts';
import { packSite } from './package/package.ts';

/** Write what is about the site's other files, when they are all there. */
export function siteFiles(): AstroIntegration {
  return {
    name: 'site-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const pages = siteFilesBelow(site)
          .filter((file) => /(?:^|\/)index\.html$/u.test(file))
          .map((file) => file.replace(/index\.html$/u, ''));
        const { url } = siteMetadata();
        const files = [
          ...foundFiles(pages),
          ...hostFiles(url === undefined ? '/' : new URL(url).pathname),
          ['licences.txt', licencesText()] as const,
        ];
        mkdirSync(join(site, builtFolders.hosts));
        // Those of the documents lie there already.
        const content = contentDirectory();
        for (const file of sharedContentFiles(content))
          cpSync(join(content, file), join(site, builtFolders.source, file));
        for (const [path, content] of files) writeFileSync(join(site, path), content);
        const all = offersAll();
        if (all) {
          writeEditionFiles(site, 'costly');
          fillDownloads(site);
        }
        const list = join(site, pagePaths.files, 'index.html');
        const served = servedFiles([
          ...siteFilesBelow(site),
          ...(all ? Object.values(packageNames) : []),
        ]);
        const listed = isLargeSite()
          ? filesOfSite(served, new Set(documentSlugs()))
          : served;
        writeFileSync(list, listFiles(readFileSync(list, 'utf8'), listed));
        if (!all) return;
        await packSite(site, siteFilesBelow(site));
        fillDownloads(site);
      },
    },
  };
}

function fillDownloads(site: string): void {
  for (const slug of documentSlugs()) {
    const page = join(site, pagePaths.downloads(slug), 'index.html');
    const html = readFileSync(page, 'utf8');
    const filled = writeFileFacts(html, site);
    if (filled !== html) writeFileSync(page, filled);
  }
}
