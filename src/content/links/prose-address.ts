import type { Routes } from '../../addresses/routes.ts';
import { pagePaths } from '../../addresses/routes.ts';

/** Where an address in prose leads within the site. */
export interface ProseTarget {
  /** Below the site's root; nothing where it leads out of it. */
  readonly path: string | undefined;
  /** Without its sign; empty where there is none. */
  readonly fragment: string;
  /** Query and fragment, as they follow the path. */
  readonly rest: string;
}

/** Stands for the site's root, so that one step too many is seen. */
const root = 'https://edition.invalid/-/';

/**
 * Where an address leads that an editor wrote; nothing for one that names its own host.
 *
 * @param page - the page it is read from: a page's own, and for notes that of their document
 */
export function proseTarget(href: string, page: string): ProseTarget | undefined {
  const base = `${root}${page}`;
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(href) || !URL.canParse(href, base)) {
    return undefined;
  }
  const { pathname, search, hash } = new URL(href, base);
  const { pathname: top } = new URL(root);
  return {
    path: pathname.startsWith(top) ? pathname.slice(top.length) : undefined,
    fragment: hash.slice(1),
    rest: `${search}${hash}`,
  };
}

/**
 * Writes the addresses in the notes of a document, which are read from the document's page, for
 * the page they are shown on.
 *
 * @param pageOf - the page of a place, where a list has several pages
 */
export function noteAddress(
  slug: string,
  routes: Routes,
  pageOf: (path: string, fragment: string) => string = (path) => path,
): (href: string) => string {
  return (href) => {
    const target = proseTarget(href, pagePaths.document(slug));
    if (target?.path === undefined) return href;
    const address = routes.file(pageOf(target.path, target.fragment));
    return address === './' && target.rest.startsWith('#')
      ? target.rest
      : `${address}${target.rest}`;
  };
}
