import type { Directive } from './text-directive.ts';
import { directiveFinder, directiveText } from './text-directive.ts';

/** Up to how many words a selection may be named whole; longer ones by their first and last. */
const wholeWords = 12;
/** How many words of each end may name it: one alone would find others once the page changes. */
const endWords = [2, 3, 5, 8, 13];
/** How many words around them are added in turn, as few as find the words. */
const contextWords = [0, 2, 4, 8, 16];

/**
 * The directive behind `:~:` that makes a browser mark some words of a page, or nothing where no
 * directive finds them and them alone. Marked are whole words, from the first to the last; what
 * stands around them, brackets and full stops, is left out, as browsers disagree about it.
 *
 * @param page - the text of the whole page, white space folded, a line for each block: a browser
 * takes the first match anywhere
 * @param start - where the words begin, in UTF-16 units
 * @param end - where they end
 */
export function textFragment(
  page: string,
  start: number,
  end: number,
): string | undefined {
  const all = wordsIn(page);
  const first = all.findIndex((word) => word.end > start);
  const last = all.findLastIndex((word) => word.start < end);
  const selected = first < 0 ? [] : all.slice(first, last + 1);
  const [from, to] = [selected[0], selected.at(-1)];
  if (!from || !to) return undefined;
  const find = directiveFinder(page);
  const before = all.slice(0, first).filter(({ block }) => block === from.block);
  const after = all.slice(last + 1).filter(({ block }) => block === to.block);
  for (const count of contextWords) {
    const context = {
      prefix: page.slice(before.slice(-count)[0]?.start ?? from.start, from.start).trim(),
      suffix: page.slice(to.end, after.slice(0, count).at(-1)?.end ?? to.end).trim(),
    };
    const ways = directivesFor(page, selected, count > 0 ? context : {})
      .map((directive) => ({ directive, text: `text=${directiveText(directive)}` }))
      .toSorted((one, other) => one.text.length - other.text.length);
    for (const { directive, text } of ways) {
      const found = find(directive);
      if (found?.start === from.start && found.end === to.end) return text;
    }
  }
  return undefined;
}

/** A word of the page; its block is a line of it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** What holds a word together in its middle is part of it: "don’t", "N.S", "1,000". */
const word = /[\p{L}\p{N}\p{M}_]+(?:['’.:·,][\p{L}\p{N}\p{M}_]+)*/gu;

function wordsIn(page: string): Word[] {
  const words: Word[] = [];
  let offset = 0;
  for (const [block, line] of page.split('\n').entries()) {
    for (const { 0: text, index } of line.matchAll(word)) {
      words.push({ start: offset + index, end: offset + index + text.length, block });
    }
    offset += line.length + 1;
  }
  return words;
}

/** Ways to name the words. */
function directivesFor(
  page: string,
  selected: readonly Word[],
  { prefix = '', suffix = '' }: Pick<Directive, 'prefix' | 'suffix'>,
): Directive[] {
  const contexts =
    prefix || suffix
      ? [
          ...(suffix ? [{ suffix }] : []),
          ...(prefix ? [{ prefix }] : []),
          ...(prefix && suffix ? [{ prefix, suffix }] : []),
        ]
      : [{}];
  return contexts.flatMap((context) =>
    termsFor(page, selected).map((terms) => ({ ...terms, ...context })),
  );
}

function termsFor(
  page: string,
  selected: readonly Word[],
): Pick<Directive, 'start' | 'end'>[] {
  const [from, to] = [selected[0], selected.at(-1)];
  const isOneBlock = from?.block === to?.block;
  const whole =
    isOneBlock && selected.length <= wholeWords
      ? [{ start: textOf(page, selected) }]
      : [];
  // Fewer words than two pairs have no ends of their own.
  if (isOneBlock && selected.length < 4) return whole;
  // Two terms may not overlap, and neither runs over the end of its block.
  const [head, tail] = isOneBlock
    ? [selected.slice(0, selected.length / 2), selected.slice(selected.length / 2)]
    : [
        selected.filter(({ block }) => block === from?.block),
        selected.filter(({ block }) => block === to?.block),
      ];
  const byEnds = endWords.map((count) => ({
    start: textOf(page, head.slice(0, count)),
    end: textOf(page, tail.slice(-count)),
  }));
  return [...whole, ...byEnds];
}

function textOf(page: string, words: readonly Word[]): string {
  return page.slice(words[0]?.start, words.at(-1)?.end);
}
