/** A stretch of words that both texts have, or only the old, or only the new one. */
export interface DiffRun {
  readonly type: 'equal' | 'removed' | 'added';
  readonly text: string;
}

/** More differences than these, and the texts have little to do with each other. */
const mostDifferences = 2000;

/**
 * What changed between two texts, word by word. Equal and removed runs in order are `before`,
 * equal and added ones `after`, to the last character; a removed run stands before the added one
 * that takes its place.
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const old = piecesOf(before);
  const found = piecesOf(after);
  let start = 0;
  while (start < old.length && start < found.length && old[start] === found[start]) {
    start += 1;
  }
  let end = 0;
  const most = Math.min(old.length, found.length) - start;
  while (end < most && old.at(-1 - end) === found.at(-1 - end)) end += 1;
  const middle = editsBetween(
    old.slice(start, old.length - end),
    found.slice(start, found.length - end),
  );
  return joined([
    ...runOf('equal', old.slice(0, start)),
    ...middle,
    ...runOf('equal', old.slice(old.length - end)),
  ]);
}

/** Words, stretches of white space, and every other sign alone. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function runOf(type: DiffRun['type'], pieces: readonly string[]): readonly DiffRun[] {
  return pieces.length === 0 ? [] : [{ type, text: pieces.join('') }];
}

/** Myers' shortest edit script: the furthest place on each diagonal, one more edit at a time. */
function editsBetween(
  old: readonly string[],
  found: readonly string[],
): readonly DiffRun[] {
  const traces: Int32Array[] = [];
  const most = Math.min(old.length + found.length, mostDifferences);
  let furthest = new Int32Array(3);
  for (let count = 0; count <= most; count += 1) {
    const next = new Int32Array(2 * count + 3);
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let at = startAt(furthest, diagonal, count);
      while (
        at < old.length &&
        at - diagonal < found.length &&
        old[at] === found[at - diagonal]
      ) {
        at += 1;
      }
      next[diagonal + count + 1] = at;
      if (at >= old.length && at - diagonal >= found.length) {
        return walkBack(old, found, traces);
      }
    }
    traces.push(next);
    furthest = next;
  }
  return [...runOf('removed', old), ...runOf('added', found)];
}

/** Where `count` edits first reach a diagonal, from the furthest places of one edit fewer. */
function startAt(furthest: Int32Array, diagonal: number, count: number): number {
  if (count === 0) return 0;
  return comesDown(furthest, diagonal, count)
    ? (furthest[diagonal + count + 1] ?? 0)
    : (furthest[diagonal + count - 1] ?? 0) + 1;
}

/** Whether the last edit to a diagonal is an added piece. */
function comesDown(furthest: Int32Array, diagonal: number, count: number): boolean {
  if (diagonal === -count) return true;
  if (diagonal === count) return false;
  const right = furthest[diagonal + count - 1] ?? 0;
  return right < (furthest[diagonal + count + 1] ?? 0);
}

function walkBack(
  old: readonly string[],
  found: readonly string[],
  traces: readonly Int32Array[],
): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  let at = old.length;
  let there = found.length;
  for (let count = traces.length; count > 0; count -= 1) {
    const furthest = traces[count - 1] ?? new Int32Array(3);
    const diagonal = at - there;
    const isAdded = comesDown(furthest, diagonal, count);
    const start = startAt(furthest, diagonal, count);
    runs.push(...runOf('equal', old.slice(start, at)));
    at = isAdded ? start : start - 1;
    there = at - (isAdded ? diagonal + 1 : diagonal - 1);
    runs.push(
      isAdded
        ? { type: 'added', text: found[there] ?? '' }
        : { type: 'removed', text: old[at] ?? '' },
    );
  }
  runs.push(...runOf('equal', old.slice(0, at)));
  return runs.reverse();
}

/** White space alone between two changes belongs to both; neighbouring runs become one. */
function joined(runs: readonly DiffRun[]): readonly DiffRun[] {
  const result: DiffRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push({ type: 'removed', text: removed });
    if (added !== '') result.push({ type: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { type, text }] of runs.entries()) {
    const isBetween = removed !== '' || added !== '';
    const isLast = index === runs.length - 1;
    const isSpace = type === 'equal' && isBetween && !isLast && /^\s+$/u.test(text);
    if (type === 'removed' || isSpace) removed += text;
    if (type === 'added' || isSpace) added += text;
    if (type !== 'equal' || isSpace) continue;
    flush();
    const last = result.at(-1);
    if (last?.type === 'equal') {
      result[result.length - 1] = { type, text: last.text + text };
    } else result.push({ type, text });
  }
  flush();
  return result;
}
