import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';

interface PeerRecord {
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(() => paragraphIds)
  .use(rehypeStringify);

/** The addresses of the records, by the names of their files. */
export function slugs(): readonly string[] {
  return readdirSync('records').map((name) => name.replace(/\.md$/u, ''));
}

export function readRecord(slug: string): PeerRecord {
  const text = readFileSync(`records/${slug}.md`, 'utf8');
  const [, matter = '', markdown = ''] = /^---\n(.*?)^---\n(.*)$/msu.exec(text) ?? [];
  const { title } = parse(matter) as { title: string };
  return { slug, title, markdown };
}

export function htmlOf({ markdown }: PeerRecord): string {
  return String(processor.processSync(markdown));
}

function paragraphIds(tree: Root): void {
  let count = 0;
  visit(tree, { type: 'element', tagName: 'p' }, (node) => {
    if (node.type !== 'element') return;
    count += 1;
    node.properties['id'] = `p${count}`;
  });
}
