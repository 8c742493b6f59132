import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';

/** One way to narrow, as it is shown. */
export interface FacetLink {
  readonly label: string;
  /** What it adds to the query. */
  readonly clause: string;
  /** Passages that are left. */
  readonly count: number;
}

/** Values that are shown at once; the rest is a click away. */
const mostShown = 10;
/** Values that the rest shows at a time; whoever looks for another types a part of it. */
const mostListed = 50;

/**
 * The values of a facet, the most first. With many the rest stands in a fold, below a field that
 * leaves those which have what is typed in their label, and says how many there are.
 *
 * @param name - of the facet, for screen readers
 * @param narrowed - the address of the search with a clause more
 */
export function facetValues(
  name: string,
  values: readonly FacetLink[],
  narrowed: (clause: string) => string,
): HTMLElement[] {
  const linked = (some: readonly FacetLink[]) =>
    some.map(({ label, clause, count }) =>
      element(
        'li',
        {},
        element('a', { href: narrowed(clause), 'data-clause': clause }, label),
        `\u00A0${count}`,
      ),
    );
  const first = element('ul', {}, ...linked(values.slice(0, mostShown)));
  const rest = values.slice(mostShown);
  if (rest.length === 0) return [first];
  const list = element('ul', {}, ...linked(rest.slice(0, mostListed)));
  const fold = element(
    'details',
    {},
    element(
      'summary',
      {},
      words.say(words.facetValues.more, { count: rest.length, name }),
    ),
    ...(rest.length > mostShown ? choosing(name, values, list, linked) : []),
    list,
  );
  return [first, fold];
}

/** A field and the list that it leaves less of. */
function choosing(
  name: string,
  values: readonly FacetLink[],
  list: HTMLElement,
  linked: (some: readonly FacetLink[]) => HTMLElement[],
): HTMLElement[] {
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const status = element('p', { role: 'status' });
  const rest = values.slice(mostShown);
  const show = () => {
    const asked = field.value.trim();
    const left = asked === '' ? rest : valuesWith(values, asked);
    list.replaceChildren(...linked(left.slice(0, mostListed)));
    status.textContent =
      asked === '' && rest.length <= mostListed
        ? ''
        : words.say(words.facetValues.listed, {
            shown: Math.min(left.length, mostListed),
            count: left.length,
          });
  };
  field.addEventListener('input', show);
  show();
  const label = element(
    'label',
    {},
    words.say(words.facetValues.filter, { name }),
    field,
  );
  return [label, status];
}

/** Those whose label has all the words that are typed, or their beginnings, in any case or accent. */
export function valuesWith(
  values: readonly FacetLink[],
  asked: string,
): readonly FacetLink[] {
  const parts = plain(asked).split(' ');
  return values.filter(({ label }) => {
    const own = ` ${plain(label)}`;
    return parts.every((part) => own.includes(part));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
