import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import type { Searched } from './engine/behind-pagefind.ts';
import { indexFile } from './search-places.ts';

/** More would push the passages from the screen; another word or a year leaves fewer. */
const mostNamed = 5;

/**
 * The records that are called what was asked for, among several; one alone only where it says nothing of it.
 *
 * @param root - the site's root, relative to the page
 */
export function titledRecords(
  { answer, open, rest }: Searched,
  root: string,
): HTMLElement | undefined {
  const { titled, results } = answer;
  const isOne = open.index.documents.length === 1 && rest === undefined;
  if (titled.length === 0 || (isOne && results.length > 0)) return undefined;
  const links = titled.slice(0, mostNamed).map(({ id, title, date }) => {
    const isDated = date === undefined || title.includes(date.slice(0, 4));
    const text = isDated ? title : words.say(words.remarks.dated, { title, date });
    return element('a', { href: `${root}${id}/${indexFile()}` }, text);
  });
  const count = rest ? rest.titled : titled.length - links.length;
  return element(
    'p',
    {},
    words.remarks.byTitle,
    ...links.flatMap((link, at) => [at > 0 ? '; ' : ' ', link]),
    count > 0 && words.say(words.remarks.byTitleMore, { count }),
  );
}
