/** White space as one space, none at the ends: how declared words are compared with printed ones. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Where `words` (white space folded) end in the source when they are printed from `start` on,
 * whatever white space the source has between them; `undefined` where they are not.
 */
export function endOfWords(
  source: string,
  start: number,
  words: string,
): number | undefined {
  let at = start;
  for (const unit of words.split('')) {
    if (unit !== ' ') {
      if (source[at] !== unit) return undefined;
      at += 1;
    } else {
      const next = skipSpace(source, at, source.length);
      if (next === at) return undefined;
      at = next;
    }
  }
  return at;
}

/** The first offset from `start` on that is no white space, at most `end`. */
export function skipSpace(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(source.charAt(at))) at += 1;
  return at;
}

/** Whether a single character is white space. */
export function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}
