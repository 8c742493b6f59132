const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** How many words of a run make one sign of likeness. */
const runLength = 3;

/** The words of a text, case folded, without punctuation; of one without words, its signs. */
export function tokensOf(words: string): readonly string[] {
  const folded = words.normalize('NFC').toLowerCase();
  return folded.match(wordPattern) ?? folded.split(/\s+/u).filter(Boolean);
}

/** Each run of three words with the place of its first; of a shorter text, the whole. */
export function runsOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  const last = Math.max(0, tokens.length - runLength);
  for (let at = 0; at <= last && tokens.length > 0; at += 1) {
    const run = tokens.slice(at, at + runLength).join(' ');
    if (!runs.has(run)) runs.set(run, at);
  }
  return runs;
}

/** How much of two texts is the same words in the same order, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const count = a.length + b.length;
  return count === 0 ? 1 : (2 * commonLength(a, b)) / count;
}

/** How many words two texts have in the same order. Time grows with the product of their lengths. */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (const [index, other] of b.entries()) {
      row[index + 1] =
        word === other
          ? (previous[index] ?? 0) + 1
          : Math.max(previous[index + 1] ?? 0, row[index] ?? 0);
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
