import type { Answer, PreparedIndex, SearchRecord } from '../../search/index.ts';
import { paragraphsNamed } from '../../search/match/paragraph.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { opening } from './result-list.ts';
import { addressOfPassage, placeName } from './search-places.ts';
import type { Ask, SearchState } from './search-state.ts';

/** More would be no choice; a clause of the query leaves fewer. */
const mostOffered = 10;

type Place = Pick<SearchRecord, 'document' | 'id'>;
type Open = Pick<PreparedIndex, 'index' | 'passages'>;

/**
 * Which document is meant where several have what the query names by number: links to the
 * paragraph in each, or a choice of those in which there is such a turn.
 *
 * @param root - the site's root, relative to the page
 */
export function whichDocument(
  answer: Answer,
  { query }: SearchState,
  open: Open,
  ask: Ask,
  root: string,
): HTMLElement | undefined {
  const { byNumber, byNumberMany, turnMany } = words.remarks;
  const named = likeliest(paragraphsNamed(query, open), answer);
  if (named.length > 0) {
    const links = named.map((place) =>
      element(
        'a',
        { href: addressOfPassage(root, place) },
        words.say(words.places.of, {
          place: placeName(place),
          title: titleOf(open, place.document),
        }),
      ),
    );
    if (named.length > 1) return choice(byNumberMany, links);
    const [only] = named;
    const record = open.index.records.find(
      ({ document, id }) => document === only?.document && id === only.id,
    );
    const said = choice(byNumber, links);
    if (record)
      said.append(' ', element('q', { lang: record.language }, opening(record.text)));
    return said;
  }
  const turn = answer.chips.find(({ kind, not }) => kind === 'turn' && !not);
  const isChosen = answer.chips.some(({ kind, not }) => kind === 'document' && !not);
  if (!turn || isChosen) return undefined;
  const having = answer.results.flatMap(({ record, offered }) => (offered ? [] : record));
  const documents = likeliest(
    [...new Map(having.map((record) => [record.document, record])).values()],
    answer,
  );
  if (documents.length < 2) return undefined;
  const ways = documents.map(({ document }) =>
    button(titleOf(open, document), () =>
      ask({ query: `${query} document:${document}` }),
    ),
  );
  return choice(words.say(turnMany, { turn: turn.text }), ways);
}

/** The documents with the most passages first, and of those the oldest. */
export function likeliest<Own extends Place>(
  places: readonly Own[],
  { results }: Pick<Answer, 'results'>,
): readonly Own[] {
  const found = Map.groupBy(
    results.filter(({ offered }) => !offered),
    ({ record }) => record.document,
  );
  const countIn = ({ document }: Place) => found.get(document)?.length ?? 0;
  const dateOf = ({ document }: Place) =>
    found.get(document)?.[0]?.record.date ?? document;
  return places.toSorted(
    (a, b) => countIn(b) - countIn(a) || (dateOf(a) < dateOf(b) ? -1 : 1),
  );
}

/** A few of several things at once, and how many are left. */
function choice(sentence: string, ways: readonly HTMLElement[]): HTMLElement {
  const rest = ways.length - mostOffered;
  return element(
    'p',
    {},
    sentence,
    ...ways
      .slice(0, mostOffered)
      .flatMap((way, at) => [at > 0 && way.localName === 'a' ? ', ' : ' ', way]),
    rest > 0 && ` ${words.say(words.remarks.narrower, { count: rest })}`,
  );
}

function titleOf({ index }: Open, document: string): string {
  return index.documents.find(({ id }) => id === document)?.title ?? document;
}
