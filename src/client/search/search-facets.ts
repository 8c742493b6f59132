import type { Answer, FacetName, PreparedIndex } from '../../search/index.ts';
import { facetsOf } from '../../search/index.ts';
import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';

/** In their order; turns are shown by the strip. */
const names = [
  'document',
  'speaker',
  'layer',
  'person',
  'place',
  'organization',
  'event',
  'work',
  'term',
] as const satisfies readonly FacetName[];

const mostValues = 8;

/**
 * Ways to narrow an answer, each with how many of its passages are left.
 *
 * @param narrowed - the address of the search with a clause more
 */
export function facetLists(
  open: PreparedIndex,
  answer: Answer,
  narrowed: (clause: string) => string,
): HTMLElement[] {
  const results = answer.results.filter(({ offered }) => !offered);
  const facets = facetsOf(open, { results });
  return names.flatMap((name) => {
    // What all passages have narrows nothing.
    const values = facets[name].filter(({ count }) => count < results.length);
    if (values.length === 0) return [];
    const entries = values
      .slice(0, mostValues)
      .map(({ value, label, clause, count }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: narrowed(clause), 'data-clause': clause },
            name === 'layer' ? (layerLabel(value) ?? label) : label,
          ),
          `\u00A0${count}`,
        ),
      );
    return [
      element(
        'div',
        {},
        element('h2', {}, words.facets[name]),
        element('ul', {}, ...entries),
      ),
    ];
  });
}

function layerLabel(value: string): string | undefined {
  return Object.entries(words.layers).find(([layer]) => layer === value)?.[1];
}
