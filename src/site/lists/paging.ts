/** How many entries a page lists at most, so that it stays light however many there are. */
export const mostListed = 100;

/** A list in pages, in its order; an empty one has one page. */
export function pagesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / mostListed));
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * mostListed, (index + 1) * mostListed),
  );
}

/** The page, from 1, of the entry at a place, from 0. */
export function pageOfPlace(place: number): number {
  return Math.floor(place / mostListed) + 1;
}

/** The address of a page of a list; the first has that of the list itself. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/**
 * The numbers of the pages that a page of a list links to: those of its own ten, every tenth of its
 * own hundred and so on, the first, the last and itself. From any page, every other is as many links
 * away as the number of the last page has digits, and no page names more than a few dozen.
 */
export function shownPages(page: number, count: number): readonly number[] {
  const shown = new Set([1, page, count]);
  for (let step = 1; step < count; step *= 10) {
    const first = Math.floor((page - 1) / (10 * step)) * 10 * step;
    for (let one = 1; one <= 10; one += 1) {
      const number = first + one * step;
      if (number <= count) shown.add(number);
    }
  }
  return [...shown].toSorted((a, b) => a - b);
}
