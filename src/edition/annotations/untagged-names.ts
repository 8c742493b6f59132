import type { Passage } from '../passage.ts';
import type { FormTable } from './find-forms.ts';
import { findForms } from './find-forms.ts';
import { meeting } from './meeting.ts';
import type { Mention } from './mentions.ts';

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
