const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** How many words of a run make one sign of likeness. */
const runLength = 3;

/** The words of a text, case folded, without punctuation; of one without words, its signs. */
export function tokensOf(words: string): readonly string[] {
  const folded = fold(words);
  return folded.match(wordPattern) ?? signsOf(folded);
}

function fold(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

function signsOf(folded: string): readonly string[] {
  return folded.split(/\s+/u).filter(Boolean);
}

/** Fewer words may be said again elsewhere, and one of them changed makes others of them. */
const fewestTelling = 8;

/** Whether something has words enough to be known by them wherever it stands. */
export function isTelling(
  one: { readonly words: string | undefined } | undefined,
): boolean {
  const folded = fold(one?.words ?? '');
  let count = 0;
  for (const _ of folded.matchAll(wordPattern)) {
    count += 1;
    if (count === fewestTelling) return true;
  }
  return count === 0 && signsOf(folded).length >= fewestTelling;
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

/**
 * How alike two passages must be to be one: 0 to 1, the share of words in both. Set, as all
 * thresholds of the alignment, where `bench:anchors` found no wrong guess in its histories.
 */
const leastLikeness = 0.75;

/** Whether most words of two texts are the same in the same order. */
export function isMostlySame(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  const common = b.filter((word) => known.has(word)).length;
  // They have no more in common than this; the comparison in order takes much longer.
  const most = (2 * Math.min(common, a.length)) / (a.length + b.length);
  return most >= leastLikeness && likeness(a, b) >= leastLikeness;
}

/** Whether two texts are the same word for word, but for slips of one or two letters. */
export function isSlip(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => isMisspelt(word, b[at] ?? ''));
}

function isMisspelt(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const other = Math.max(a.length, b.length) - start - end;
  return other <= 2 && other <= Math.max(1, start + end);
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
