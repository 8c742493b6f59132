import type { Segment } from '../layers.ts';
import type { Range } from './select-quote.ts';

/** A printed form of a register entry. */
export interface Form {
  readonly form: string;
  readonly entry: string;
}

/** A form met in a passage: more than one range where an insertion stands inside it. */
export interface FormMatch {
  readonly entry: string;
  readonly form: string;
  readonly ranges: readonly Range[];
}

/** Forms by their first character, longest first, so that the longest wins. */
export type FormTable = ReadonlyMap<string, readonly Form[]>;

export function formTable(forms: readonly Form[]): FormTable {
  const longestFirst = forms.toSorted((a, b) => b.form.length - a.form.length);
  return Map.groupBy(longestFirst, ({ form }) => form.charAt(0));
}

/**
 * Every form in a passage. Brackets are transparent: the words around an insertion are read as if
 * it were not there, and the insertion's own words by themselves.
 */
export function findForms(segments: readonly Segment[], table: FormTable): FormMatch[] {
  const around = segments.filter(({ layer }) => layer !== 'insertion');
  const inside = segments.filter(({ layer }) => layer === 'insertion');
  return [findIn(around, table), ...inside.map((segment) => findIn([segment], table))]
    .flat()
    .toSorted((a, b) => startOf(a) - startOf(b));
}

export function startOf({ ranges }: { readonly ranges: readonly Range[] }): number {
  return ranges[0]?.start ?? 0;
}

function findIn(segments: readonly Segment[], table: FormTable): FormMatch[] {
  const { words, offsets } = stream(segments);
  const matches: FormMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isInWord(words, at)) continue;
    const match = table
      .get(words.charAt(at))
      ?.find(
        ({ form }) => words.startsWith(form, at) && !isInWord(words, at + form.length),
      );
    if (!match) continue;
    const end = at + match.form.length;
    matches.push({ ...match, ranges: rangesOf(offsets.slice(at, end)) });
    at = end - 1;
  }
  return matches;
}

/** The words of segments as one line, each character with its offset; spaces are not doubled. */
function stream(segments: readonly Segment[]): { words: string; offsets: number[] } {
  let words = '';
  const offsets: number[] = [];
  for (const { text, start } of segments) {
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charAt(index);
      if (character === ' ' && words.endsWith(' ')) continue;
      words += character;
      offsets.push(start + index);
    }
  }
  return { words, offsets };
}

/** Whether a place lies between two letters or digits. */
function isInWord(words: string, at: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  return letter.test(words.charAt(at - 1)) && letter.test(words.charAt(at));
}

/** Offsets, in order, as ranges without holes. */
function rangesOf(offsets: readonly number[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const last = ranges.at(-1);
    if (last?.end === offset) last.end = offset + 1;
    else ranges.push({ start: offset, end: offset + 1 });
  }
  return ranges;
}
