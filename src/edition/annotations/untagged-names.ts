import type { Passage } from '../passage.ts';
import type { Form } from './find-forms.ts';
import { findForms, formTable } from './find-forms.ts';
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
  names: readonly Form[],
): readonly UntaggedName[] {
  const table = formTable(names);
  const tagged = Map.groupBy(mentions, ({ passage }) => passage);
  return passages.flatMap((passage) => {
    const own = (tagged.get(passage.id) ?? []).flatMap(({ ranges }) => ranges);
    const known = findForms(passage.segments, table)
      .filter(({ ranges }) =>
        ranges.every(
          ({ start, end }) =>
            !own.some((range) => range.start < end && start < range.end),
        ),
      )
      .map(({ entry, form }) => ({ entry, name: form, passage }));
    const initials = (tagged.get(passage.id) ?? []).flatMap(
      ({ entry, words, ranges }) => {
        const start = ranges[0]?.start ?? 0;
        const lead = /(?:\b\p{Lu}\. ?)+$/u.exec(passage.text.slice(0, start))?.[0];
        return lead ? [{ entry, name: `${lead}${words}`, passage }] : [];
      },
    );
    return [...known, ...initials];
  });
}
