import type { Segment } from '../layers.ts';
import { isWordUnit } from '../word-units.ts';
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

/**
 * Forms by their UTF-16 units: each leads to a table of what may follow it. A text is read along it
 * once, however many forms there are.
 */
export interface FormTable {
  /** The form that ends here. */
  readonly form: Form | undefined;
  readonly next: ReadonlyMap<number, FormTable>;
}

interface GrowingTable extends FormTable {
  form: Form | undefined;
  readonly next: Map<number, GrowingTable>;
}

/** Of equal forms the first counts. */
export function formTable(forms: readonly Form[]): FormTable {
  const root: GrowingTable = { form: undefined, next: new Map() };
  for (const one of forms) {
    let table = root;
    for (let at = 0; at < one.form.length; at += 1) {
      const unit = one.form.charCodeAt(at);
      const next = table.next.get(unit) ?? { form: undefined, next: new Map() };
      table.next.set(unit, next);
      table = next;
    }
    table.form ??= one;
  }
  return root;
}

/**
 * Every form in a passage, the longest at each place. Brackets are transparent: the words around an
 * insertion are read as if it were not there, and the insertion's own words by themselves.
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
  const pieces = piecesOf(segments);
  const words = pieces.length === 1 ? pieces[0]?.text : textOf(pieces);
  if (!words) return [];
  const matches: FormMatch[] = [];
  let first = 0;
  for (let at = 0; at < words.length; ) {
    const form = formAt(words, at, table);
    if (!form) {
      at = isWordUnit(words, at) ? endOfWord(words, at + 1) : at + 1;
      continue;
    }
    const end = at + form.form.length;
    while ((pieces[first + 1]?.at ?? end) <= at) first += 1;
    matches.push({ ...form, ranges: rangesOf(pieces, first, at, end) });
    at = end;
  }
  return matches;
}

function endOfWord(words: string, start: number): number {
  let at = start;
  while (isWordUnit(words, at)) at += 1;
  return at;
}

/** The longest form from a place on that no letter or digit continues. */
function formAt(words: string, start: number, forms: FormTable): Form | undefined {
  let found: Form | undefined;
  let table = forms.next.get(words.charCodeAt(start));
  for (let at = start + 1; table; at += 1) {
    if (table.form && !isInWord(words, at)) found = table.form;
    table = at < words.length ? table.next.get(words.charCodeAt(at)) : undefined;
  }
  return found;
}

/** Words in a row, with their place in the line that is read and their offset in the passage. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly text: string;
}

/** The words of segments as one line without doubled spaces, in the pieces that are left of them. */
function piecesOf(segments: readonly Segment[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let isSpace = false;
  for (const { text, start } of segments) {
    let from = isSpace ? skipSpaces(text, 0) : 0;
    while (from < text.length) {
      const doubled = text.indexOf('  ', from);
      const to = doubled < 0 ? text.length : doubled + 1;
      pieces.push({ at, start: start + from, text: text.slice(from, to) });
      at += to - from;
      isSpace = text.charAt(to - 1) === ' ';
      from = skipSpaces(text, to);
    }
  }
  return pieces;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

/** Flat, as a text that is put together lazily is slow to read unit by unit. */
function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Whether a place lies between two letters or digits. */
function isInWord(words: string, at: number): boolean {
  return isWordUnit(words, at - 1) && isWordUnit(words, at);
}

/**
 * A stretch of the line as ranges of the passage without holes.
 *
 * @param first - the piece in which it begins
 */
function rangesOf(
  pieces: readonly Piece[],
  first: number,
  from: number,
  to: number,
): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.at >= to) break;
    const start = piece.start + Math.max(from - piece.at, 0);
    const end = piece.start + Math.min(to - piece.at, piece.text.length);
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
