import type { Passage } from '../passage.ts';
import type { FormTable } from './find-forms.ts';
import { findForms } from './find-forms.ts';
import type { Mention } from './mentions.ts';
import type { Range } from './select-quote.ts';

/** A name of a register's entry that stands in a text without being a mention. */
export interface UntaggedName {
  readonly entry: string;
  readonly name: string;
  readonly passage: Passage;
}

/**
 * Names the registers know (headings and variants) that a text prints and no form catches, and
 * initials left out before a mention: a form was forgotten, or misspelt.
 */
export function untaggedNames(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  names: FormTable,
): readonly UntaggedName[] {
  const tagged = Map.groupBy(mentions, ({ passage }) => passage);
  return passages.flatMap((passage) => {
    const own = tagged.get(passage.id) ?? [];
    const isTagged = meeting(own.flatMap(({ ranges }) => ranges));
    const known = findForms(passage.segments, names)
      .filter(({ ranges }) => !ranges.some(isTagged))
      .map(({ entry, form }) => ({ entry, name: form, passage }));
    const initials = own.flatMap(({ entry, words, ranges }) => {
      const lead = initialsBefore(passage.text, ranges[0]?.start ?? 0);
      return lead ? [{ entry, name: `${lead}${words}`, passage }] : [];
    });
    return [...known, ...initials];
  });
}

/** Tells whether a range shares a place with one of these. */
function meeting(ranges: readonly Range[]): (range: Range) => boolean {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  const reached = inOrder.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    // The first that begins behind it, found by halves.
    let [from, to] = [0, inOrder.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((inOrder[middle]?.start ?? end) < end) from = middle + 1;
      else to = middle;
    }
    return (reached[from - 1] ?? start) > start;
  };
}

/** The initials right before a place: `N. S. `. */
function initialsBefore(text: string, place: number): string {
  let start = place;
  for (;;) {
    // An initial has at most four units, and the one before it tells where a word begins.
    const before = text.slice(Math.max(0, start - 5), start);
    const initial = /\b\p{Lu}\. ?$/u.exec(before)?.[0];
    if (initial === undefined) return text.slice(start, place);
    start -= initial.length;
  }
}
