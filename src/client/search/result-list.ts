import type { Excerpt, PreparedIndex, Result, SearchRecord } from '../../search/index.ts';
import { excerptsOf, strengths } from '../../search/index.ts';
import { capitalised } from '../../wording/passages.ts';
import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { addressOfCitation, addressOfResult, placeName } from './search-places.ts';

/** Sentences of a passage that are shown at once. */
const mostSentences = 12;

/** Makes the entries of the result list. */
export class ResultList {
  readonly #root: string;
  readonly #index: PreparedIndex['index'];
  readonly #query: string;
  readonly #hasSeveral: boolean;

  /**
   * @param root - the site's root, relative to the page
   * @param hasSeveral - whether there are several documents, so that each result names its own
   */
  constructor(
    root: string,
    { index }: Pick<PreparedIndex, 'index'>,
    query: string,
    hasSeveral: boolean,
  ) {
    this.#root = root;
    this.#index = index;
    this.#query = query;
    this.#hasSeveral = hasSeveral;
  }

  /** Results in their order; those that follow one another in a turn stand under its heading. */
  groups(results: readonly Result[]): HTMLElement[] {
    const groups: HTMLElement[] = [];
    let heading = '';
    let list = element('ol', {});
    for (const result of results) {
      const own = this.#heading(result);
      if (own !== heading || groups.length === 0) {
        heading = own;
        list = element('ol', {});
        groups.push(element('li', {}, element('h2', {}, own), list));
      }
      list.append(this.#passage(result));
    }
    return groups;
  }

  #heading({ record, offered }: Result): string {
    const document = this.#index.documents.find(({ id }) => id === record.document);
    const turn = /^t(\d+[a-z]*)$/u.exec(record.turn ?? '')?.[1];
    const speaker = this.#speaker(record.speaker);
    const { turnOf, turn: turnAlone } = words.results;
    const place = turn
      ? words.say(speaker ? turnOf : turnAlone, { turn, speaker: speaker ?? '' })
      : capitalised(words.layers[record.layer]);
    const where = this.#hasSeveral ? `${document?.title ?? ''}: ${place}` : place;
    return offered ? `${words.results[offered]}. ${where}` : where;
  }

  #passage(result: Result): HTMLElement {
    const { record, lines, missing, related, offered } = result;
    const excerpts = excerptsOf(result);
    const rest = excerpts.slice(mostSentences).flatMap((excerpt) => excerpt.lines);
    const link = element(
      'a',
      { href: addressOfResult(this.#root, result, this.#query) },
      placeName(record),
    );
    const citation = addressOfCitation(this.#root, record);
    const speaker = this.#speaker(record.speaker);
    const own = lines.every(({ layer }) => layer === 'speech');
    const facts = [
      ...(record.layer === 'speech' || record.within ? [] : [words.layers[record.layer]]),
      ...(record.date ? [record.date] : []),
      ...(lines.length > 0
        ? [words.say(words.results.hits, { count: lines.length })]
        : []),
      ...(missing.length > 0
        ? [words.say(words.results.without, { words: missing.join(', ') })]
        : []),
      ...(related.length > 0
        ? [words.say(words.results.related, { words: related.join(', ') })]
        : []),
      ...differencesOf(result),
    ];
    const head = element(
      'p',
      { class: 'result-head' },
      link,
      speaker !== undefined && own && ' ',
      speaker !== undefined && own && element('strong', {}, speaker),
      facts.length > 0 && element('span', { class: 'facts' }, ` ${facts.join(', ')}`),
      citation !== undefined && ' ',
      citation !== undefined &&
        element(
          'a',
          {
            href: citation,
            'aria-label': words.say(words.results.citePlace, {
              place: placeName(record),
            }),
          },
          words.results.cite,
        ),
    );
    return element(
      'li',
      {
        'data-id': record.id,
        'data-document': record.document,
        ...(offered && { 'data-offered': offered }),
      },
      head,
      lines.length > 0
        ? element(
            'ul',
            { class: 'lines', lang: record.language },
            ...excerpts
              .slice(0, mostSentences)
              .map((excerpt) => this.#sentence(excerpt, record.layer)),
          )
        : element('p', { lang: record.language }, opening(record.text)),
      rest.length > 0 &&
        element(
          'p',
          { class: 'facts' },
          words.say(words.results.more, { count: rest.length }),
        ),
    );
  }

  #sentence({ lines, pieces }: Excerpt, own: SearchRecord['layer']): HTMLElement {
    const labels = new Set(lines.flatMap((line) => this.#labelsOf(line, own)));
    return element(
      'li',
      {},
      ...pieces.map(({ text, isMarked }) =>
        isMarked ? element('mark', {}, text) : text,
      ),
      labels.size > 0 &&
        element('span', { class: 'facts' }, ` (${[...labels].join(', ')})`),
    );
  }

  #labelsOf(
    { layer, part, strength, quoted }: Excerpt['lines'][number],
    own: SearchRecord['layer'],
  ): string[] {
    const entry = this.#index.entries.find(({ id }) => id === quoted);
    return [
      ...(entry === undefined
        ? []
        : [words.say(words.results.quoting, { entry: entry.heading })]),
      ...(part === 'label' ? [words.results.inLabel] : []),
      ...(part === 'reading' ? [words.results.otherReading] : []),
      ...(layer === own || part === 'label' ? [] : [words.layers[layer]]),
      ...(strength === strengths.meant ? [words.results.meant] : []),
    ];
  }

  #speaker(id: string | undefined): string | undefined {
    return this.#index.speakers.find((speaker) => speaker.id === id)?.name;
  }
}

/** The first words of a passage. */
export function opening(text: string): string {
  return text.length < 120 ? text : `${text.slice(0, 120).replace(/\s\S*$/u, '')} …`;
}

/** How the words of a passage differ from what was quoted. */
function differencesOf({ differences }: Result): string[] {
  const { near, brackets, instead, added, lacking } = words.results;
  if (!differences) return [];
  if (differences.length === 0) return [brackets];
  const told = differences.map(({ asked, printed }) => {
    if (asked === '') return words.say(added, { printed });
    return printed === ''
      ? words.say(lacking, { asked })
      : words.say(instead, { asked, printed });
  });
  return [words.say(near, { differences: told.join(', ') })];
}
