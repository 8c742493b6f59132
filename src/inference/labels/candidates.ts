import type { Line } from '../lines.ts';
import { endsLine } from '../lines.ts';
import { commonWords } from '../words/common-words.ts';
import { isInitials } from '../words/words.ts';
import type { CandidateShape } from './candidate-shape.ts';
import { candidateShape } from './candidate-shape.ts';
import { withoutLoneParts } from './exchange.ts';
import { frameKey } from './frame-keys.ts';
import type { LabelHead } from './label-head.ts';
import { labelHeadsAt } from './label-head.ts';

/** A place where a turn may open, and what its label would be made of. */
export interface Candidate extends LabelHead {
  readonly shape: CandidateShape;
  /** Which line it stands in. */
  readonly line: number;
  /**
   * - `start`: opens a paragraph, or a line behind the end of a sentence
   * - `wrapped`: opens a line in the middle of a sentence
   * - `inside`: stands in a line, behind the end of a sentence
   */
  readonly position: 'start' | 'wrapped' | 'inside';
  /** No speech on its line. */
  readonly alone: boolean;
}

/** Every place at the start of a line, or behind a sentence inside one, that may open a turn. */
export function candidatesIn(source: string, lines: readonly Line[]): Candidate[] {
  const labels: Candidate[] = [];
  const isWrapped = lines.some((line, index) => goesOn(lines[index - 1], line));
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isRest =
      isWrapped && before?.paragraph === line.paragraph && breaksOff(before.text);
    // "[5] Editor's Note: …" is a note.
    const heads = /^\[(?:\d+|\*+)\]\s/u.test(line.text)
      ? []
      : labelHeadsAt(source, line.start);
    const found = candidateFrom(heads, index, isRest ? 'wrapped' : 'start', source);
    if (found) labels.push(found);
    labels.push(...candidatesInside(source, line, index, found?.end ?? line.start));
  }
  return withoutLoneParts(labels);
}

/** A line that can only be the wrapped rest of the one before. */
function goesOn(before: Line | undefined, { text, paragraph }: Line): boolean {
  return (
    before?.paragraph === paragraph && breaksOff(before.text) && /^\p{Ll}/u.test(text)
  );
}

function candidateFrom(
  heads: readonly LabelHead[],
  line: number,
  position: Candidate['position'],
  source: string,
): Candidate | undefined {
  for (const head of heads) {
    const shape = shapeOf(head);
    if (!shape || !fitsMark(head, shape)) continue;
    const alone = endsLine(source, head.end);
    if (shape === 'said' && !alone) continue;
    return { ...head, shape, line, position, alone };
  }
  return undefined;
}

/** Without a mark "LEE" is rather a short name than initials. */
function shapeOf({ mark, words }: LabelHead): CandidateShape | undefined {
  const shape = candidateShape(words);
  const isShort = shape === 'initials' && mark === '' && (words[0] ?? '').length >= 2;
  return isShort ? 'capitals' : shape;
}

/** Frame keys ("Present:") are no labels; a mark other than a colon wants capitals. */
function fitsMark({ label, mark, words }: LabelHead, shape: CandidateShape): boolean {
  if (mark === ':') {
    return shape === 'collective' || frameKey(label) === undefined;
  }
  if (mark === '.') {
    const [first = ''] = words;
    if (shape === 'collective' || shape === 'initials') return true;
    if (shape === 'office') return first === 'THE';
    return (
      (shape === 'capitals' || shape === 'titled' || shape === 'name') &&
      !commonWords.has(first)
    );
  }
  return (
    (shape === 'capitals' || shape === 'titled' || shape === 'name') &&
    words.length <= 6 &&
    frameKey(label) === undefined
  );
}

function candidatesInside(
  source: string,
  line: Line,
  index: number,
  from: number,
): Candidate[] {
  const found: Candidate[] = [];
  let reach = from;
  const sentenceEnd = /[.!?…”"’»)\]][ \t]+(?=[\p{Lu}\p{Lt}])/gu;
  for (const { index: at, 0: gap } of line.text.matchAll(sentenceEnd)) {
    const start = line.start + at + gap.length;
    if (start < reach || isNoteMark(line.text, at)) continue;
    if (isAbbreviation(line.text.slice(Math.max(0, at - 14), at + 1))) continue;
    const heads = labelHeadsAt(source, start);
    const colons = heads.filter(({ mark }) => mark === ':');
    const candidate = candidateFrom(colons, index, 'inside', source);
    if (candidate && candidate.end <= line.end && candidate.shape !== 'said') {
      found.push(candidate);
      reach = candidate.end;
    }
  }
  return found;
}

/** The bracket of a note's own mark, at the start of its line. */
function isNoteMark(text: string, at: number): boolean {
  return at < 12 && /^\[(?:\d+|\*+)\]$/u.test(text.slice(0, at + 1));
}

/** The full stop of "Mr.", "Cde." or of initials closes no sentence. */
function isAbbreviation(text: string): boolean {
  const word = /\S+$/u.exec(text)?.[0] ?? '';
  return (
    isInitials(word) ||
    /^(?:Mr|Mrs|Ms|Dr|Prof|Cde|Cdes|Com|Coms|Comr|Gen|Col|Amb|Sen|Gov|St|No|Nr|Vol|p|pp)\.$/u.test(
      word,
    )
  );
}

/** The line breaks off in a sentence: what follows is the wrapped rest of it. */
function breaksOff(text: string): boolean {
  if (text.length < 45) return false;
  const lastWord = /\S{1,40}$/u.exec(text)?.[0] ?? '';
  return /^\p{Ll}.*[\p{L}\p{M}]$|,$/u.test(lastWord);
}
