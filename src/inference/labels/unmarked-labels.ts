import { isFurniture } from '../matter/frame-lines.ts';
import { commonWords, placeWords } from '../words/common-words.ts';
import { endsSentence, isInitials } from '../words/words.ts';
import type { Candidate } from './candidates.ts';

/** What the caller knows of a name. */
interface Knowledge {
  readonly isAccepted: (candidate: Candidate) => boolean;
  readonly isKnown: (candidate: Candidate) => boolean;
}

/**
 * The names alone on their lines, without a mark, that take turns before speech: those that come
 * back after another, then those met once among them. Keyed by label.
 */
export function unmarkedLabels(
  source: string,
  labels: readonly Candidate[],
  { isAccepted, isKnown }: Knowledge,
): ReadonlySet<string> {
  const lines = labels.filter(
    ({ mark, alone, position }) => mark === '' && alone && position === 'start',
  );
  const marked = labels.filter((one) => one.mark !== '' && isAccepted(one));
  // A record that marks its labels has headings between them, not names.
  if (marked.length > lines.length) return new Set();
  const spoken = speechLines(source, lines, isAccepted);
  const uses = Map.groupBy(spoken, labelOf);
  const recurring = spoken.filter(
    (one) => isAccepted(one) || isTwice(uses.get(one.label)),
  );
  const returns = Map.groupBy(
    recurring.filter(({ label }, index) => recurring[index - 1]?.label !== label),
    labelOf,
  );
  const found = new Set<string>();
  for (const one of recurring) {
    if (isAccepted(one) || isTwice(returns.get(one.label))) found.add(one.label);
  }
  if (found.size === 0) return found;
  const once = spoken.filter((one, index) => {
    if (found.has(one.label) || one.shape === 'name') return false;
    const sides = [spoken[index - 1], spoken[index + 1]].filter(
      (side) => side !== undefined && found.has(side.label),
    ).length;
    return sides >= (isKnown(one) ? 1 : 2);
  });
  return new Set([...found, ...once.map(({ label }) => label)]);
}

/** The lines of those labels that stand before speech wherever they stand. */
function speechLines(
  source: string,
  lines: readonly Candidate[],
  isAccepted: Knowledge['isAccepted'],
): Candidate[] {
  const starts = new Set(lines.map(({ start }) => start));
  const refused = new Set(
    lines.filter((one) => !opensSpeech(source, one, starts)).map(({ label }) => label),
  );
  return lines.filter(
    (one) => isAccepted(one) || (!refused.has(one.label) && mayBeName(one)),
  );
}

function mayBeName({ label, words }: Candidate): boolean {
  return (
    !isFurniture(label) &&
    words.every(
      (word) => isInitials(word) || (!commonWords.has(word) && !placeWords.has(word)),
    )
  );
}

/** The next line is a sentence, or the beginning of one, and no such line itself. */
function opensSpeech(
  source: string,
  { end }: Candidate,
  starts: ReadonlySet<number>,
): boolean {
  const rest = source.slice(end, end + 400);
  const gap = /^\s*/u.exec(rest)?.[0].length ?? 0;
  if (gap === rest.length || starts.has(end + gap)) return false;
  const line = /^[^\r\n]*/u.exec(rest.slice(gap))?.[0].trimEnd() ?? '';
  return !/^\p{Ll}/u.test(line) && (endsSentence(line) || line.length >= 40);
}

function labelOf({ label }: Candidate): string {
  return label;
}

function isTwice(uses: readonly Candidate[] = []): boolean {
  return uses.length >= 2;
}
