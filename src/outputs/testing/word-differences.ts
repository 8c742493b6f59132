/** Where two texts part: the words of each between words that both have. */
export interface WordDifference {
  readonly ours: string;
  readonly theirs: string;
}

/** The differences of two texts word by word, over the longest row of words that both have. */
export function wordDifferences(ours: string, theirs: string): readonly WordDifference[] {
  const [a, b] = [ours.split(' '), theirs.split(' ')];
  const common = commonLengths(a, b);
  const length = (i: number, j: number) => common[i]?.[j] ?? 0;
  const found: WordDifference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j];
    while ((i < a.length || j < b.length) && a[i] !== b[j]) {
      if (j >= b.length || (i < a.length && length(i + 1, j) >= length(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > fromI || j > fromJ) {
      found.push({
        ours: a.slice(fromI, i).join(' '),
        theirs: b.slice(fromJ, j).join(' '),
      });
    }
    while (i < a.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  }
  return found;
}

/** How many words the rests of both texts, from each place of each, have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      row[j] =
        a[i] === b[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
