import type { Passage } from '../passage.ts';
import type { Annotations } from '../schemas/annotations.ts';
import type { Certainty } from '../schemas/document.ts';
import type { FormTable } from './find-forms.ts';
import { findForms, startOf } from './find-forms.ts';
import type { ResolveQuote } from './resolve-quote.ts';
import type { Range } from './select-quote.ts';

/** Words that name an entry of a register, or stand for it. */
export interface Mention {
  /** The id of the entry. */
  readonly entry: string;
  /** The anchor of the passage. */
  readonly passage: string;
  readonly ranges: readonly Range[];
  /** The words as printed, without an insertion among them. */
  readonly words: string;
  readonly certainty: Certainty;
  /** Why it is this entry, where the words do not say. */
  readonly reason: string | undefined;
  /** Found by a form of the register: a name; or by hand: words that stand for one ("our party"). */
  readonly origin: 'form' | 'hand';
}

/** The mentions of a document by its passages, in the order of the text. */
export function mentionsOf(
  passages: readonly Passage[],
  table: FormTable,
  { mentions: { include, exclude } }: Annotations,
  resolve: ResolveQuote,
): readonly Mention[] {
  const places = exclude.flatMap(({ entry, target }, index) => {
    const place = resolve(target, ['mentions', 'exclude', index]);
    return place ? [{ entry, ...place }] : [];
  });
  const excluded = Map.groupBy(places, ({ passage }) => passage);
  const found = passages.flatMap((passage): Mention[] =>
    findForms(passage.segments, table)
      .filter(
        ({ entry, ranges }) =>
          !excluded
            .get(passage.id)
            ?.some(
              (other) =>
                other.entry === entry &&
                ranges.every(
                  ({ start, end }) =>
                    other.range.start <= start && end <= other.range.end,
                ),
            ),
      )
      .map(({ entry, form, ranges }) => ({
        entry,
        passage: passage.id,
        ranges,
        words: form,
        certainty: 'stated',
        reason: undefined,
        origin: 'form',
      })),
  );
  const included = include.flatMap(
    ({ entry, target, certainty, reason }, index): Mention[] => {
      const place = resolve(target, ['mentions', 'include', index]);
      if (!place) return [];
      return [
        {
          entry,
          passage: place.passage,
          ranges: [place.range],
          words: target.exact,
          certainty,
          reason,
          origin: 'hand',
        },
      ];
    },
  );
  const order = new Map(passages.map(({ id }, index) => [id, index]));
  return [...found, ...included].toSorted(
    (a, b) =>
      (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) ||
      startOf(a) - startOf(b),
  );
}
