import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { parse, YAMLError } from 'yaml';
import type { PageMetadata } from '../edition/index.ts';
import { pageSchema } from '../edition/index.ts';
import { proseToHtml } from '../render/index.ts';
import { readTextFile } from './text-file.ts';
import { addMessage } from './yaml-file.ts';

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
}

/** Every editorial page, in the order of the navigation. */
export function readPages(content: string): PageFile[] {
  const folder = join(content, 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readPage(join(folder, name), name.slice(0, -'.md'.length)))
    .sort((a, b) => (a.page?.metadata.order ?? 0) - (b.page?.metadata.order ?? 0));
}

function readPage(path: string, slug: string): PageFile {
  const { file } = readTextFile(path);
  const { matter, html } = proseToHtml(file);
  const start = { line: 1, column: 1 };
  try {
    const result = pageSchema.safeParse(parse(matter) ?? {});
    if (result.success) return { file, page: { slug, metadata: result.data, html } };
    for (const { path: keys, message } of result.error.issues) {
      const name = keys.map(String).join('.') || 'front matter';
      const reason = `Unexpected \`${name}\`: ${message}`;
      addMessage(file, start, 'invalid-metadata', reason, 'Mend the front matter.');
    }
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error;
    const reason = error.message.split('\n')[0] ?? error.message;
    addMessage(file, start, 'invalid-yaml', reason, 'Mend the front matter.');
  }
  return { file, page: undefined };
}
