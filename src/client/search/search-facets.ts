import type { Answer, FacetName, PreparedIndex } from '../../search/index.ts';
import { facetsOf } from '../../search/index.ts';
import { element } from '../dom/element.ts';
import { words } from '../dom/words.ts';

/** In their order; turns are shown by the strip. */
const titles: readonly (readonly [name: FacetName, title: string])[] = [
  ['document', 'Document'],
  ['speaker', 'Who speaks'],
  ['layer', 'Whose words'],
  ['person', 'People named'],
  ['place', 'Places'],
  ['organization', 'Organizations'],
  ['event', 'Events'],
  ['work', 'Works'],
  ['term', 'Terms'],
];

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
  return titles.flatMap(([name, title]) => {
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
    return [element('div', {}, element('h2', {}, title), element('ul', {}, ...entries))];
  });
}

function layerLabel(value: string): string | undefined {
  return Object.entries(words.layers).find(([layer]) => layer === value)?.[1];
}
