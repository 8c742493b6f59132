import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

/** A part of a page, and the character it ends at. */
export interface Part {
  readonly name: string;
  readonly end: number;
}

/** The bytes of a page at gzip -6, as most hosts have it. */
export function gzipped(html: string): Buffer {
  return gzipSync(html, { level: 6 });
}

/** How many characters of a page the first bytes of its stream hold. */
function reachOf(html: string, bytes: number): number {
  const early = gunzipSync(gzipped(html).subarray(0, bytes), {
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  return early.toString('utf8').length;
}

/** The names of the parts that the first bytes of a page do not hold to their end. */
export function notWithin(
  bytes: number,
  html: string,
  parts: readonly Part[],
): readonly string[] {
  const reach = reachOf(html, bytes);
  return parts.filter(({ end }) => end > reach).map(({ name }) => name);
}

/** The styles in a page's head, and its paragraphs as far as one. */
export function firstScreenIn(tree: Root, last: string): readonly Part[] {
  const paragraphs = paragraphsIn(tree);
  const count = paragraphs.findIndex(({ name }) => name === last) + 1;
  if (count === 0) throw new Error(`Expected ${last}`);
  const styles = selectAll('style', tree).map(partNamed('the style sheet'));
  return [...styles, ...paragraphs.slice(0, count)];
}

/** A page's paragraphs, its sections behind them, and its end. */
export function allIn(tree: Root): readonly Part[] {
  const sections = selectAll('section[aria-labelledby]', tree).map((section) => {
    const heading = select(`#${String(section.properties['ariaLabelledBy'])}`, tree);
    return partNamed(heading ? `“${textOf(heading).trim()}”` : 'a section')(section);
  });
  const ends = selectAll('body > footer, html', tree).map((element) =>
    partNamed(element.tagName === 'html' ? 'the end of the page' : 'the footer')(element),
  );
  return [...paragraphsIn(tree), ...sections, ...ends];
}

function paragraphsIn(tree: Root): readonly Part[] {
  return selectAll('.record p[id]', tree).map((paragraph) =>
    partNamed(String(paragraph.properties['id']))(paragraph),
  );
}

function partNamed(name: string): (element: Element) => Part {
  return ({ position }) => ({ name, end: position?.end.offset ?? 0 });
}
