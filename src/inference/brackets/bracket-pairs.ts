/** A closed pair of brackets. */
export interface BracketPair {
  readonly open: '[' | '(';
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

// The parser leaves deeper brackets as text.
const deepest = 32;

/**
 * The pairs of brackets between two offsets, in order of their end, read with a stack as the
 * parser does: a square bracket closes over round ones left open in it, not the other way round.
 */
export function bracketPairs(source: string, start: number, end: number): BracketPair[] {
  const open: { readonly mark: '[' | '('; readonly start: number }[] = [];
  const pairs: BracketPair[] = [];
  let tooDeep = 0;
  // A slice, or each stretch without brackets would be searched to the end of the source.
  for (const { 0: mark, index: at } of source.slice(start, end).matchAll(/[[\]()]/gu)) {
    const offset = start + at;
    if (mark === '[' || mark === '(') {
      if (open.length < deepest) open.push({ mark, start: offset });
      else tooDeep += 1;
    } else if (tooDeep > 0) {
      tooDeep -= 1;
    } else {
      const opening = mark === ']' ? '[' : '(';
      if (opening === '(' && open.at(-1)?.mark !== '(') continue;
      const index = open.findLastIndex((bracket) => bracket.mark === opening);
      const bracket = open[index];
      if (!bracket) continue;
      open.length = index;
      pairs.push({ open: opening, start: bracket.start, end: offset + 1 });
    }
  }
  return pairs;
}
