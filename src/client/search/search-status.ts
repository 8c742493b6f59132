import type { Answer, SearchRecord } from '../../search/index.ts';
import { strengths } from '../../search/index.ts';
import type { Rest } from '../../search/large/index.ts';
import * as words from '../dom/words.ts';
import { areAllSmall } from './chip-roles.ts';
import { nothingFound } from './not-found.ts';
import { placeName } from './search-places.ts';

/**
 * What was found, in a sentence, or that the query is the number of a paragraph.
 *
 * @param named - the paragraphs with that number
 * @param rest - what was not searched yet
 */
export function statusFor(
  answer: Answer,
  named: readonly Pick<SearchRecord, 'document' | 'id'>[],
  exact: boolean,
  rest: Rest | undefined,
): string {
  const isPart = rest !== undefined && rest.blocks + rest.documents > 0;
  const [first, ...others] = named;
  return first
    ? numberStatus([first, ...others], answer, isPart)
    : statusOf(answer, exact, isPart);
}

/**
 * What was found, in a sentence; it is what screen readers announce.
 *
 * @param exact - whether words were searched as they are written
 * @param isPart - whether there may be more: of a large collection not all is searched at first
 */
export function statusOf(
  { chips, results, count, meant, titled }: Answer,
  exact = false,
  isPart = false,
): string {
  const found = words.found;
  const common = areAllSmall(chips) ? ` ${found.onlyCommon}` : '';
  const asserted = results.filter(({ offered }) => !offered);
  const offered = results.length - asserted.length;
  if (chips.length === 0) return found.noWord;
  if (results.length === 0 && titled.length > 0)
    return words.say(found.onlyTitles, { count: titled.length });
  if (results.length === 0 && isPart) return found.nothingSoFar;
  if (results.length === 0) return nothingFound(chips, exact) + common;
  if (results.every(({ offered: kind }) => kind === 'edition'))
    return words.say(found.onlyNotes, { count: offered });
  if (asserted.length === 0) return words.say(found.onlyOffers, { count: offered });
  if (asserted.every(({ differences }) => differences))
    return words.say(found.nearly, { count: asserted.length });
  const named = asserted.filter(({ lines }) =>
    lines.some(({ strength }) => strength > strengths.meant),
  );
  const spoken = asserted.filter(({ lines }) => lines.length === 0).length;
  const sentences = [
    count > 0
      ? words.say(isPart ? found.hitsSoFar : found.hits, {
          hits: count,
          passages: named.length,
        })
      : words.say(isPart ? found.passagesSoFar : found.passages, {
          count: asserted.length,
        }),
    count > 0 && spoken > 0 && words.say(found.spoken, { count: spoken }),
    wordsOf(asserted),
    meant > 0 && words.say(found.meant, { count: meant }),
  ];
  return sentences.filter((sentence) => sentence).join(' ') + common;
}

/** That no passage has all the words, where that is so, and what those shown have. */
function wordsOf(asserted: Answer['results']): string | undefined {
  const { partly, inOtherWords } = words.found;
  if (asserted.every(({ missing }) => missing.length > 0)) return partly;
  return asserted.every(({ missing, related }) => missing.length + related.length > 0)
    ? inOtherWords
    : undefined;
}

/**
 * The same where the query is the number of a paragraph.
 *
 * @param isPart - as in `statusOf`
 */
export function numberStatus(
  named: readonly [Pick<SearchRecord, 'document' | 'id'>, ...unknown[]],
  { results }: Pick<Answer, 'results'>,
  isPart = false,
): string {
  const { paragraph, paragraphOfMany, paragraphOfSeveral, numberToo } = words.found;
  const ofMany = isPart ? paragraphOfSeveral : paragraphOfMany;
  const sentence = words.say(named.length > 1 ? ofMany : paragraph, {
    place: placeName(named[0]),
    count: named.length,
  });
  return results.length > 0 ? `${sentence} ${numberToo}` : sentence;
}
