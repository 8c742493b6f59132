import type { Answer, Chip, PreparedIndex, SearchRecord } from '../../search/index.ts';
import { withoutChip } from '../../search/index.ts';
import { counted } from '../../wording/counted.ts';
import { button, element } from '../dom/element.ts';
import { addressOfPassage, placeName } from './search-places.ts';
import type { SearchState } from './search-state.ts';

/** Change the search, as if it had been typed. */
export type Ask = (change: Partial<SearchState>) => void;

const kinds: Readonly<Record<Chip['kind'], string>> = {
  word: 'word',
  prefix: 'words that begin so',
  phrase: 'as written',
  name: 'name, in all its forms',
  entry: 'entry of a register',
  either: 'either',
  near: 'near each other',
  speaker: 'who speaks',
  layer: 'whose words',
  document: 'document',
  turn: 'turn',
  ignored: 'not searched',
};

/** How the query was understood, a button for each part that takes it away. */
export function chipButtons(
  { chips }: Answer,
  { query }: SearchState,
  ask: Ask,
): HTMLElement[] {
  return chips.map((chip) => {
    const kind = chip.known ? kinds[chip.kind] : 'names nothing here';
    const remove = button('', () => ask({ query: withoutChip(query, chip) }));
    const left = chip.not ? 'left out, ' : '';
    remove.setAttribute('aria-label', `Remove ${chip.text}: ${left}${kind}`);
    remove.append(
      element('b', {}, shortened(chip.text)),
      ` ${left}${kind} `,
      element('span', { 'aria-hidden': 'true' }, '×'),
    );
    return element('li', { 'data-kind': chip.kind }, remove);
  });
}

/**
 * What a reader should know of how the answer came about, and what to do about it.
 *
 * @param root - the site's root, relative to the page
 */
export function searchMessages(
  answer: Answer,
  state: SearchState,
  open: Pick<PreparedIndex, 'index' | 'passages'>,
  ask: Ask,
  root: string,
): HTMLElement[] {
  const { alsoSearched, didYouMean, elsewhere, inNotes, results, chips } = answer;
  const filters = chips.filter(({ kind }) => isFilter(kind));
  const also = alsoSearched.flatMap(({ text, entry }) => {
    const others = [...new Set([...entry.forms, ...entry.variants])].filter(
      (form) => form.toLowerCase() !== text.toLowerCase(),
    );
    return others.length > 0 ? [`for ${text}: ${listed(others)}`] : [];
  });
  const isOffered = results.length > 0 && results.every(({ offered }) => offered);
  const found = [
    paragraphMeant(state.query, open, root),
    elsewhere &&
      element(
        'p',
        {},
        elsewhere.passages > 0
          ? `${nowhere(answer, open.index)} Elsewhere there are ${counted(elsewhere.hits, 'place')} in ${counted(elsewhere.passages, 'passage')}. `
          : 'Nor is there anything without the restriction. ',
        elsewhere.passages > 0 &&
          button('Search everywhere', () =>
            ask({
              query: filters.reduceRight(
                (rest, chip) => withoutChip(rest, chip),
                state.query,
              ),
            }),
          ),
      ),
    also.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, 'Other forms were searched too'),
        element('p', {}, `Also searched ${[...new Set(also)].join('; ')}. `),
        button('Only what is written', () => ask({ exact: true })),
      ),
    state.exact &&
      element(
        'p',
        {},
        'Searched as written, without other forms of names and words. ',
        button('All forms', () => ask({ exact: false })),
      ),
    ...didYouMean.map(({ text, meant, query }) =>
      element(
        'p',
        {},
        isOffered ? `Nothing has ${text}; shown is ` : `${text}: did you mean `,
        button(meant, () => ask({ query })),
        isOffered ? '.' : '?',
      ),
    ),
    inNotes > 0 &&
      element(
        'p',
        {},
        `This edition’s notes have it ${counted(inNotes, 'time')}. `,
        button('Search the notes', () => ask({ query: `in:edition ${state.query}` })),
      ),
    results.length === 0 && help(state, chips),
  ];
  return found.filter((part) => part instanceof HTMLElement);
}

/** The paragraphs that a query names by number: "¶ 27", "p27", "par. 27". */
export function paragraphsNamed(
  query: string,
  { passages }: Pick<PreparedIndex, 'passages'>,
): readonly Pick<SearchRecord, 'document' | 'id'>[] {
  const number = /^\s*(?:¶|p(?:ar(?:a(?:graph)?)?)?\.?)\s*(\d+[a-z]?)\s*$/iu.exec(
    query,
  )?.[1];
  const id = `p${number}`;
  return [...passages].flatMap(([document, ids]) =>
    ids.includes(id) ? [{ document, id }] : [],
  );
}

function paragraphMeant(
  query: string,
  { index, passages }: Pick<PreparedIndex, 'index' | 'passages'>,
  root: string,
): HTMLElement | undefined {
  const named = paragraphsNamed(query, { passages });
  if (named.length === 0) return undefined;
  return element(
    'p',
    {},
    'By that number: ',
    ...named.flatMap((record, at) => [
      at > 0 && ', ',
      element(
        'a',
        { href: addressOfPassage(root, record) },
        [
          placeName(record),
          index.documents.find(({ id }) => id === record.document)?.title,
        ].join(' of '),
      ),
    ]),
  );
}

/** Whom a filter of the query names does not name what was asked for. */
function nowhere({ chips, alsoSearched }: Answer, index: PreparedIndex['index']): string {
  const [filter, ...others] = chips.filter(({ kind }) => isFilter(kind));
  const value = filter?.text
    .replace(/^-?\w+:/u, '')
    .replaceAll('"', '')
    .toLowerCase();
  const speakers = index.speakers.filter(
    ({ id, name }) => value && (id === value || name.toLowerCase().includes(value)),
  );
  const [speaker] = speakers;
  const [named, ...more] = new Set(alsoSearched.map(({ entry }) => entry.heading));
  const isOne = others.length === 0 && filter?.kind === 'speaker' && !filter.not;
  return isOne && speaker && speakers.length === 1 && named && more.length === 0
    ? `${speaker.name} never names ${named}.`
    : 'Nothing within the restriction.';
}

function help({ query }: SearchState, chips: Answer['chips']): HTMLElement {
  const tips = [
    ...(query.includes('"')
      ? ['Without quotation marks, words are found in any order and by their stems.']
      : []),
    'The beginning of a word with a star finds all that begin so: friend*.',
    ...(chips.length > 1 ? ['Fewer words find more; OR between two finds either.'] : []),
    'A name is found by any form that the registers have.',
  ];
  return element('ul', { class: 'tips' }, ...tips.map((tip) => element('li', {}, tip)));
}

function isFilter(kind: Chip['kind']): boolean {
  return kind === 'speaker' || kind === 'layer' || kind === 'document' || kind === 'turn';
}

function listed(forms: readonly string[]): string {
  const [shown, more] = [forms.slice(0, 6), forms.length - 6];
  return shown.join('; ') + (more > 0 ? ` and ${more} more` : '');
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
