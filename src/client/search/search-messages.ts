import type { Answer, PreparedIndex } from '../../search/index.ts';
import { withoutChip } from '../../search/index.ts';
import type { Rest } from '../../search/large/index.ts';
import { placesMeant } from '../../search/match/paragraph.ts';
import { yearMeant } from '../../search/match/year-meant.ts';
import { button, element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { chipLabel, isFilter } from './chip-roles.ts';
import type { Searched } from './engine/behind-pagefind.ts';
import { notFoundWithFilters, shortened, tipsFor } from './not-found.ts';
import type { Ask, SearchState } from './search-state.ts';
import { titledRecords } from './titled-records.ts';
import { whichDocument } from './which-document.ts';

/** How the query was understood, a button for each part that takes it away. */
export function chipButtons(
  { chips }: Answer,
  { query }: SearchState,
  ask: Ask,
): HTMLElement[] {
  return chips.map((chip) => {
    const kind = chipLabel(chip);
    const remove = button('', () => ask({ query: withoutChip(query, chip) }));
    remove.setAttribute(
      'aria-label',
      words.say(words.chips.remove, { text: chip.text, kind }),
    );
    remove.append(
      element('b', {}, shortened(chip.text)),
      ` ${kind} `,
      element('span', { 'aria-hidden': 'true' }, '×'),
    );
    const { role = 'required' } = chip;
    return element('li', { 'data-kind': chip.kind, 'data-role': role }, remove);
  });
}

/**
 * What a reader should know of how the answer came about, and what to do about it.
 *
 * @param root - the site's root, relative to the page
 */
export function searchMessages(
  searched: Searched,
  state: SearchState,
  ask: Ask,
  root: string,
): HTMLElement[] {
  const { answer, open } = searched;
  const { didYouMean, results, chips } = answer;
  const remarks = words.remarks;
  const isOffered = results.length > 0 && results.every(({ offered }) => offered);
  const which = whichDocument(answer, state, open, ask, root);
  // Whoever asks for a paragraph has it; that its number is no word of the text is no news.
  if (which && results.length === 0) return [which];
  const found = [
    which,
    titledRecords(searched, root),
    ...numbersMeant(state, open, ask),
    ...yearOffered(searched, state, ask),
    elsewhereFound(answer, state, open.index, ask),
    formsSearched(answer, ask),
    state.exact &&
      remark(
        remarks.searchedExactly,
        button(remarks.allForms, () => ask({ exact: false })),
      ),
    otherWordsSearched(answer),
    ...didYouMean.map(({ text, meant, query, isRead }) => {
      const way = button(meant, () => ask({ query }));
      const read = isOffered ? remarks.shown : remarks.read;
      const template = isRead ? read : remarks.meant;
      return element('p', {}, ...words.sayAround(template, way, { text }));
    }),
    results.length + answer.titled.length === 0 && help(chips),
  ];
  return found.filter((part) => part instanceof HTMLElement);
}

/** How much the notes have, below the results: it may be known only after them. */
export function notesMessage(
  { inNotes }: Answer,
  { query }: SearchState,
  ask: Ask,
): HTMLElement[] {
  if (inNotes === 0) return [];
  const sentence = words.say(words.remarks.inNotes, { count: inNotes });
  const way = button(words.remarks.searchNotes, () =>
    ask({ query: `in:edition ${query}` }),
  );
  return [remark(sentence, way)];
}

/** That there is more to be searched, where only what fits best was. */
export function restMessage(rest: Rest | undefined, searchOn: () => void): HTMLElement[] {
  if (!rest || rest.blocks + rest.documents === 0) return [];
  const { partlySearched, unsearched, searchOn: label } = words.remarks;
  const sentence =
    rest.documents > 0
      ? words.say(unsearched, { count: rest.documents })
      : partlySearched;
  return [remark(sentence, button(label, searchOn))];
}

/** A sentence, and what can be done about it. */
function remark(sentence: string, way?: HTMLElement): HTMLElement {
  return element('p', {}, sentence, way && ' ', way);
}

/** How to ask for the paragraph or the turn that a number alone may mean. */
function numbersMeant(
  { query }: SearchState,
  open: Pick<PreparedIndex, 'passages' | 'turns'>,
  ask: Ask,
): HTMLElement[] {
  const { paragraphMeant, turnMeant } = words.remarks;
  return placesMeant(query, open).map(({ kind, number, query: own }) => {
    const way = button(own, () => ask({ query: own }));
    const template = kind === 'turn' ? turnMeant : paragraphMeant;
    return element('p', {}, ...words.sayAround(template, way, { number }));
  });
}

/** How to ask for the records of a year that the query has as a word; of one record that is no question. */
function yearOffered(
  { open, rest }: Searched,
  { query }: SearchState,
  ask: Ask,
): HTMLElement[] {
  const meant = yearMeant(query);
  const isOne = rest === undefined && open.index.documents.length === 1;
  const has = open.index.documents.some(
    ({ date }) => meant && date?.startsWith(meant.year),
  );
  if (!meant || isOne || !(has || rest)) return [];
  const way = button(meant.query, () => ask({ query: meant.query }));
  const values = { number: meant.year };
  return [element('p', {}, ...words.sayAround(words.remarks.yearMeant, way, values))];
}

/** What there is without the filters where they leave nothing. */
function elsewhereFound(
  answer: Answer,
  { query }: SearchState,
  index: PreparedIndex['index'],
  ask: Ask,
): HTMLElement | undefined {
  const { elsewhere, chips } = answer;
  const remarks = words.remarks;
  if (!elsewhere) return undefined;
  if (elsewhere.passages === 0) return remark(remarks.nowhere);
  const filters = chips.filter(({ kind }) => isFilter(kind));
  // A query of filters alone has passages without them, and no words to be hit.
  const found = elsewhere.hits > 0 ? remarks.elsewhere : remarks.elsewherePassages;
  return remark(
    `${notFoundWithFilters(answer, index)} ${words.say(found, { ...elsewhere })}`,
    button(remarks.everywhere, () =>
      ask({ query: filters.reduceRight((rest, chip) => withoutChip(rest, chip), query) }),
    ),
  );
}

/** The forms of a name that were searched beside the one that was typed. */
function formsSearched({ alsoSearched }: Answer, ask: Ask): HTMLElement | undefined {
  const remarks = words.remarks;
  const also = alsoSearched.flatMap(({ text, entry }) => {
    const others = [...new Set([entry.heading, ...entry.forms])].filter(
      (form) => form.toLowerCase() !== text.toLowerCase(),
    );
    return others.length > 0
      ? [words.say(remarks.alsoFor, { text, forms: listed(others) })]
      : [];
  });
  if (also.length === 0) return undefined;
  const forms = [...new Set(also)].join('; ');
  return element(
    'details',
    {},
    element('summary', {}, remarks.also),
    remark(words.say(remarks.alsoSearched, { forms })),
    button(remarks.exactOnly, () => ask({ exact: true })),
  );
}

/** The words for the same idea that were searched beside those that no passage has. */
function otherWordsSearched({ otherWords, results }: Answer): HTMLElement | undefined {
  const used = new Set(results.flatMap(({ related }) => related));
  const also = otherWords
    .filter(({ text }) => used.has(text))
    .map((one) => {
      const forms = listed([...new Set(one.words)]);
      return words.say(words.remarks.alsoFor, { text: one.text, forms });
    });
  if (also.length === 0) return undefined;
  return remark(words.say(words.remarks.otherWords, { forms: also.join('; ') }));
}

function help(chips: Answer['chips']): HTMLElement {
  const tips = tipsFor(chips).map((tip) => element('li', {}, tip));
  return element('ul', { class: 'tips' }, ...tips);
}

function listed(forms: readonly string[]): string {
  const shown = forms.slice(0, 6).join('; ');
  const count = forms.length - 6;
  return count > 0 ? words.say(words.remarks.andMore, { forms: shown, count }) : shown;
}
