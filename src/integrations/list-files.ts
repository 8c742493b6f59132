import { pagePaths, routesFrom } from '../addresses/routes.ts';
import { mostListed } from '../site/lists/paging.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The empty list on the page of all files. */
const list = '<ul id="all-files"></ul>';

/** A file by its path, or a folder of so many files that they are only counted. */
export type FileLine = string | { readonly folder: string; readonly count: number };

/**
 * The page of all files with its list, in which a program that follows links finds what only scripts
 * ask for.
 *
 * @param html - the page with an empty list
 * @param files - those it lists
 */
export function listFiles(html: string, files: readonly FileLine[]): string {
  if (!html.includes(list)) throw new Error(`Expected ${list} on the page of all files`);
  const routes = routesFrom(pagePaths.files);
  const lines = files.map((file) => {
    if (typeof file !== 'string') {
      const { folder, count } = file;
      return `<li>${escapeHtml(folder)} (${count.toLocaleString('en')})</li>`;
    }
    // Pages have one address each.
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    return `<li><a href="${routes.file(path)}">${escapeHtml(file)}</a></li>`;
  });
  return html.replace(list, `<ul>${lines.join('')}</ul>`);
}

/** Every file that the host serves. */
export function servedFiles(files: readonly string[]): readonly string[] {
  return files.filter(isServed);
}

/**
 * The files that belong to the site as a whole, where it has many documents: without those of
 * documents, and the pages below others, which link to them. Of a folder with more files than a list
 * has entries, as those of the search index have, there is the number.
 *
 * @param files - every file that the host serves
 * @param slugs - the documents
 */
export function filesOfSite(
  files: readonly string[],
  slugs: ReadonlySet<string>,
): readonly FileLine[] {
  const own = files.filter((file) => {
    const names = file.split('/');
    const isOfDocument =
      names[1] === 'documents' || names.some((name) => slugs.has(name));
    return !isOfDocument && !/^[^/]+\/.+\/index\.html$/u.test(file);
  });
  const folders = Map.groupBy(own, (file) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...folders].flatMap(([folder, inside]): readonly FileLine[] =>
    folder !== '' && inside.length > mostListed
      ? [{ folder, count: inside.length }]
      : inside,
  );
}

/**
 * Hosts read names that begin so, and serve them to nobody; and the page for what is not found has no
 * address of its own.
 */
function isServed(file: string): boolean {
  return !/(?:^|\/)[._]|^404\.html$/u.test(file);
}
