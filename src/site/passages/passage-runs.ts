import type { EditionTurn, Passage } from '../../edition/index.ts';

/** Passages that stand together in a page. */
export interface PassageRun<Words> {
  /** The number of the first, where their numbers follow one another as those of a list do. */
  readonly start: number | undefined;
  readonly passages: readonly Words[];
}

/**
 * Put passages together whose numbers follow one another: as an ordered list they keep them in a
 * reader that has no style sheet, though no number stands among their words. What has no number,
 * or one like "12a", stands alone.
 */
export function passageRuns<Words extends { readonly id: string }>(
  passages: readonly Words[],
): readonly PassageRun<Words>[] {
  const runs: { start: number | undefined; passages: Words[] }[] = [];
  for (const passage of passages) {
    const digits = /^p(\d+)$/u.exec(passage.id)?.[1];
    const number = digits === undefined ? undefined : Number(digits);
    const last = runs.at(-1);
    const follows =
      last?.start !== undefined && number === last.start + last.passages.length;
    if (follows) last.passages.push(passage);
    else runs.push({ start: number, passages: [passage] });
  }
  return runs;
}

/** What follows one another in a record: turns, and the passages between them. */
export function flowRuns(
  flow: readonly (Passage | EditionTurn)[],
): readonly (EditionTurn | readonly Passage[])[] {
  const runs: (EditionTurn | Passage[])[] = [];
  for (const part of flow) {
    const last = runs.at(-1);
    if (part.type === 'turn') runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}
