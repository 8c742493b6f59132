import { join } from 'node:path';
import type { VFile } from 'vfile';
import { pagePaths } from '../addresses/routes.ts';
import type { PageMetadata } from '../edition/index.ts';
import { pageSchema } from '../edition/index.ts';
import { proseLinks, proseLosses, proseToHtml } from '../render/index.ts';
import { report } from '../transcript/index.ts';
import { entriesIn } from './content-files.ts';
import type { WrittenLink } from './links/dead-links.ts';
import { readTextFile } from './text-file.ts';
import { checkYaml } from './yaml/yaml-file.ts';

/** An editorial page of the content folder, such as `pages/about.md`. */
export interface Page {
  /** The file's name, and the page's address. */
  readonly slug: string;
  readonly metadata: PageMetadata;
  readonly html: string;
}

export interface PageFile {
  readonly file: VFile;
  /** Nothing where its front matter has faults. */
  readonly page: Page | undefined;
  readonly links: readonly WrittenLink[];
  /** The ids of its headings. */
  readonly headings: readonly string[];
}

/** Every editorial page, in the order of the navigation. */
export function readPages(content: string): PageFile[] {
  const folder = join(content, 'pages');
  return entriesIn(folder)
    .filter((entry) => entry.name.endsWith('.md') && !entry.isDirectory())
    .map(({ name }) => readPage(join(folder, name), name.slice(0, -'.md'.length)))
    .sort((a, b) => (a.page?.metadata.order ?? 0) - (b.page?.metadata.order ?? 0));
}

function readPage(path: string, slug: string): PageFile {
  const { file, isText } = readTextFile(path);
  if (!isText) return { file, page: undefined, links: [], headings: [] };
  const { matter, html, headings } = proseToHtml(file);
  const text = String(file);
  for (const loss of proseLosses(text, 'page')) {
    report(file, placeAt(text, loss.offset), loss);
  }
  const links = proseLinks(text).map(({ href, offset }) => ({
    href,
    page: pagePaths.page(slug),
    file: path,
    place: () => placeAt(text, offset),
  }));
  if (matter === '') {
    report(file, undefined, {
      rule: 'invalid-metadata',
      reason: 'Front matter is missing: the page needs a title and a description',
      remedy:
        'Begin the page with four lines: `---`, `title: …`, `description: …` and `---`.',
    });
    return { file, page: undefined, links, headings };
  }
  // An empty line stands for the one that opens the front matter.
  const { value } = checkYaml(file, `\n${matter}`, pageSchema);
  return { file, page: value && { slug, metadata: value, html }, links, headings };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
