import { diffArrays } from 'diff';

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
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    maxEditLength: mostDifferences,
  });
  const runs = changes?.map(
    ({ value, removed, added }): DiffRun => ({
      type: removed ? 'removed' : added ? 'added' : 'equal',
      text: value.join(''),
    }),
  );
  return joined(
    runs ?? [
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ],
  );
}

/** Words, stretches of white space, and every other sign alone. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** White space alone between two changes belongs to both, and they become one. */
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
    result.push({ type, text });
  }
  flush();
  return result;
}
