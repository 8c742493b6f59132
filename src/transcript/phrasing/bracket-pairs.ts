/** A closed pair of brackets. */
export interface BracketPair {
  readonly open: '[' | '(';
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** A bracket that is half of no pair, or stands deeper than writing goes: the first of a run. */
export type StrayBracket = 'unopened' | 'unclosed' | 'too-deep';

/** Deeper brackets than this are no writing; they stay text. */
export const deepest = 32;

/**
 * The pairs of brackets between two offsets, in order of their end. A round bracket need not be half
 * of a pair ("1) first"), so it never closes across a square one; a square one always is, so it
 * closes over round ones left open inside it.
 */
export function* bracketPairs(
  source: string,
  start: number,
  end: number,
  onStray: (stray: StrayBracket, offset: number) => void = () => undefined,
): Generator<BracketPair, void, undefined> {
  const open: { readonly mark: '[' | '('; readonly start: number }[] = [];
  let tooDeep = 0;
  // A slice, or each stretch without brackets would be searched to the end of the source.
  for (const { 0: mark, index } of source.slice(start, end).matchAll(/[[\]()]/gu)) {
    const offset = start + index;
    if (mark === '[' || mark === '(') {
      if (open.length < deepest) open.push({ mark, start: offset });
      else if (tooDeep++ === 0) onStray('too-deep', offset);
      continue;
    }
    if (tooDeep > 0) {
      tooDeep -= 1;
      continue;
    }
    const opening = mark === ']' ? '[' : '(';
    if (opening === '(' && open.at(-1)?.mark !== '(') continue;
    const at = open.findLastIndex((bracket) => bracket.mark === opening);
    const bracket = open[at];
    if (bracket) {
      open.length = at;
      yield { open: opening, start: bracket.start, end: offset + 1 };
    } else onStray('unopened', offset);
  }
  for (const bracket of open) {
    if (bracket.mark === '[') onStray('unclosed', bracket.start);
  }
}
