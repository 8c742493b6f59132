import { pagePaths, routesFrom } from '../addresses/routes.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** The empty list on the page of all files. */
const list = '<ul id="all-files"></ul>';

/**
 * The page of all files with its list, in which a program that follows links finds what only scripts
 * ask for.
 *
 * @param html - the page with an empty list
 * @param files - every file of the site, by its path
 */
export function listFiles(html: string, files: readonly string[]): string {
  if (!html.includes(list)) throw new Error(`Expected ${list} on the page of all files`);
  const routes = routesFrom(pagePaths.files);
  const lines = files.filter(isServed).map((file) => {
    // Pages have one address each.
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    return `<li><a href="${routes.file(path)}">${escapeHtml(file)}</a></li>`;
  });
  return html.replace(list, `<ul>${lines.join('')}</ul>`);
}

/**
 * Hosts read names that begin so, and serve them to nobody; and the page for what is not found has no
 * address of its own.
 */
function isServed(file: string): boolean {
  return !/(?:^|\/)[._]|^404\.html$/u.test(file);
}
