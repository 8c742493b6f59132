import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** A page of a built site as a tree. */
export function pageTree(folder: string, page: string): Root {
  return treeOf(readFileSync(join(folder, page), 'utf8'));
}

export function treeOf(html: string): Root {
  return parser.parse(html);
}

/** The version of the edition as the foot of a page tells it. */
export function versionOn(tree: Root): string {
  const foot = select('body > footer', tree);
  const version = /version (\d+\.\d+\.\d+)/u.exec(foot ? textOf(foot) : '')?.[1];
  if (version === undefined) throw new Error('Expected a version in the footer');
  return version;
}

/** Every file of a folder, relative to it, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every page of a built site, as its address is written: `about/`, `404.html`. */
export function pagesIn(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/u, '$1'));
}

/** The file of a page, below the folder of its site. */
export function fileOf(page: string): string {
  return page.replace(/(^|\/)$/u, '$1index.html');
}

/** A page of every kind: of a register's entries and of a document's passages only the first. */
export function pageKindsIn(folder: string): string[] {
  const seen = new Set<string>();
  return pagesIn(folder).filter((page) => {
    const kind = kindOf(page);
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst;
  });
}

/**
 * A page of every type, for tools that judge by rules: of pages that one template makes of different
 * entries, passages, words or prose the largest, which has the most parts.
 */
export function pageTypesIn(folder: string): string[] {
  const largest = new Map<string, string>();
  const sizeOf = (page: string) => statSync(join(folder, fileOf(page))).size;
  for (const page of pagesIn(folder)) {
    const type = typeOf(page);
    const before = largest.get(type);
    if (before === undefined || sizeOf(page) > sizeOf(before)) largest.set(type, page);
  }
  return [...largest.values()];
}

function typeOf(page: string): string {
  if (existsSync(`content/pages/${page.replace(/\/$/u, '')}.md`)) return 'prose';
  return kindOf(page)
    .replace(/^(?:people|organizations|places|events|works|terms)(?=\/?$)/u, 'register')
    .replace(/\/(?:abstract|dateline|signature)\/$/u, '/p/');
}

/** Registers have names without a number, and documents begin with one. */
function kindOf(page: string): string {
  const entry = /^[a-z]+(?=\/[^/]+\/$)/u.exec(page)?.[0];
  return entry ?? page.replace(/\/([pn])\d+[a-z]?\/$/u, '/$1/');
}
