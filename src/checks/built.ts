import { readdirSync, readFileSync } from 'node:fs';
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

/** Registers have names without a number, and documents begin with one. */
function kindOf(page: string): string {
  const entry = /^[a-z]+(?=\/[^/]+\/$)/u.exec(page)?.[0];
  return entry ?? page.replace(/\/([pn])\d+[a-z]?\/$/u, '/$1/');
}
