import type { Answer, FacetName, PreparedIndex } from '../../search/index.ts';
import { facetsOf } from '../../search/index.ts';
import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { facetValues } from './facet-values.ts';

/** In their order; turns are shown by the strip. */
const names = [
  'year',
  'archive',
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
    const links = values.map(({ value, label, clause, count }) => ({
      label: name === 'layer' ? (layerLabel(value) ?? label) : label,
      clause,
      count,
    }));
    const title = words.facets[name];
    return [
      element(
        'div',
        {},
        element('h2', {}, title),
        ...facetValues(title, links, narrowed),
      ),
    ];
  });
}

function layerLabel(value: string): string | undefined {
  return Object.entries(words.layers).find(([layer]) => layer === value)?.[1];
}
