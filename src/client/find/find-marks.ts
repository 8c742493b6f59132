import type { Answer, ConcordanceLine, SearchRecord } from '../../search/index.ts';

/** A hit where it stands on the page. */
export interface Place {
  readonly record: SearchRecord;
  readonly element: Element;
  /** One for each part, as an insertion may stand in its midst. */
  readonly ranges: readonly Range[];
}

/** Every hit of an answer that stands on this page, in the order of the page. */
export function placesOf({ results }: Pick<Answer, 'results'>): Place[] {
  return results
    .toSorted((a, b) => a.record.order - b.record.order)
    .flatMap(({ record, lines }) =>
      lines.flatMap((line) => {
        const element = elementOf(record, line);
        return element ? [{ record, element, ranges: rangesOf(element, line) }] : [];
      }),
    );
}

function elementOf({ id }: SearchRecord, { part }: ConcordanceLine): Element | undefined {
  const passage = document.getElementById(id);
  const found =
    part === 'label' ? passage?.closest('.turn')?.querySelector('.speaker') : passage;
  return found ?? undefined;
}

/** The ranges of a line, or the whole element where its words are laid out otherwise. */
function rangesOf(element: Element, { ranges, match, part }: ConcordanceLine): Range[] {
  const found = ranges.flatMap(([start, end]) => rangeOf(element, start, end) ?? []);
  const expected = squeezed(match);
  const isThere = found.every((range) => expected.includes(squeezed(String(range))));
  if (found.length > 0 && (part === 'reading' || isThere)) return found;
  const whole = document.createRange();
  whole.selectNodeContents(element);
  return [whole];
}

function squeezed(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** UTF-16 offsets into the text content of an element as a range. */
function rangeOf(element: Element, start: number, end: number): Range | undefined {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
}

/**
 * Draw places, the current one stronger. Nothing is put into the page, so that its words stay as
 * they are; a browser without highlights only goes to the places.
 */
export function mark(places: readonly Place[], current: Place | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...places.flatMap(({ ranges }) => ranges)));
  const own = new Highlight(...(current?.ranges ?? []));
  own.priority = 1;
  CSS.highlights.set('found-here', own);
}

/** Mark passages with hits wherever the page draws them as links, as in an overview. */
export function markOverview(places: readonly Place[]): void {
  const counts = Map.groupBy(places, ({ record }) => record.id);
  const drawings = [...document.querySelectorAll('object')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  const links = [document, ...drawings].flatMap((drawing) => [
    ...drawing.querySelectorAll('svg a'),
  ]);
  for (const link of links) {
    const id = link.getAttribute('href')?.split('#')[1] ?? '';
    const count = counts.get(id)?.length;
    if (count === undefined) link.removeAttribute('data-found');
    else link.setAttribute('data-found', String(count));
  }
}

/** Which place is the first from what is in view on, forwards or backwards. */
export function nearestIn(places: readonly Place[], by: 1 | -1): number {
  const top = ({ ranges }: Place) => ranges[0]?.getBoundingClientRect().top ?? 0;
  const next = places.findIndex((place) => top(place) >= 0);
  return by > 0 ? Math.max(0, next) : next - 1;
}

/** Bring a place to the middle of the window. */
export function goTo({ element, ranges }: Place): void {
  // What stands before the record is folded away until it is asked for.
  element.closest('#front')?.classList.add('shown');
  const box = ranges[0]?.getBoundingClientRect();
  if (!box || box.height === 0) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  scrollBy({ top: box.top - innerHeight / 2 });
}
