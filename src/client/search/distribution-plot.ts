import type { Answer, PreparedIndex, Result } from '../../search/index.ts';
import { distributionOf } from '../../search/index.ts';
import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { addressOfResult, placeName } from './search-places.ts';

const names = 'http://www.w3.org/2000/svg';

/** More would be no picture; the list has them all. */
const mostPlots = 8;

/** Where in each conversation the hits stand: a mark for each passage, a link where it has any. */
export function distributionPlots(
  root: string,
  { index, passages: all }: PreparedIndex,
  answer: Answer,
  query: string,
): HTMLElement[] {
  const results = answer.results.filter(({ offered }) => !offered);
  const found = Map.groupBy(distributionOf({ results }), ({ document }) => document);
  const plots = [...found].slice(0, mostPlots).map(([document, passages]) => {
    const title = index.documents.find(({ id }) => id === document)?.title ?? document;
    const ids = all.get(document) ?? [];
    const hits = new Map(passages.map(({ id, count }) => [id, count]));
    const most = Math.max(1, ...hits.values());
    const drawing = drawn('svg', {
      class: 'strip distribution',
      viewBox: `0 0 ${ids.length * 4} 24`,
      preserveAspectRatio: 'none',
      role: 'group',
      'aria-label': words.say(words.results.strip, { count: passages.length, title }),
    });
    const own = new Map(
      results
        .filter(({ record }) => record.document === document)
        .map((result) => [result.record.id, result]),
    );
    for (const [at, id] of ids.entries()) {
      const [count, result] = [hits.get(id), own.get(id)];
      drawing.append(
        result && count !== undefined
          ? linkedMark(at, count / most, result, addressOfResult(root, result, query))
          : drawn('rect', barOf(at, 0)),
      );
    }
    return element('figure', {}, drawing, element('figcaption', {}, title));
  });
  const count = found.size - plots.length;
  if (count <= 0) return plots;
  return [
    ...plots,
    element('p', { class: 'facts' }, words.say(words.results.otherStrips, { count })),
  ];
}

function linkedMark(
  at: number,
  share: number,
  { record, lines }: Result,
  address: string,
): SVGElement {
  const label = words.say(words.results.stripPlace, {
    place: placeName(record),
    count: lines.length,
  });
  const link = drawn('a', { href: address, 'aria-label': label });
  const title = drawn('title', {});
  title.textContent = label;
  // The whole height is to be hit, not only what is drawn.
  const area = drawn('rect', {
    ...barOf(at, 1),
    'fill-opacity': '0',
    width: '4',
  });
  link.append(
    title,
    area,
    drawn('rect', { ...barOf(at, Math.max(0.3, share)), class: 'hit' }),
  );
  return link;
}

/**
 * The bar of a passage in a plot that is 24 units high and 4 wide for each passage.
 *
 * @param at - the passage's place in its document, from 0
 * @param share - its hits, as a share of the most that any passage has
 */
export function barOf(at: number, share: number): Readonly<Record<string, string>> {
  const height = 3 + 21 * share;
  return { x: `${at * 4}`, y: `${24 - height}`, width: '3', height: `${height}` };
}

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(names, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  // The namespace makes it one.
  return made as SVGElement;
}
