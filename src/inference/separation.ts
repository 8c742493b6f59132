import type { Separation } from '../transcript/options.ts';
import type { Candidate } from './labels/candidates.ts';
import { frameKey } from './labels/frame-keys.ts';
import type { Speaker } from './labels/speakers.ts';
import { keyOf } from './labels/speakers.ts';
import type { Line } from './lines.ts';
import type { Judgement } from './proposal.ts';
import { judge } from './proposal.ts';
import { endsSentence } from './words/words.ts';

/** Votes of the line ends inside paragraphs. */
interface Votes {
  /** The line breaks off in a sentence: the next one goes on. */
  wraps: number;
  /** The line closes a sentence: the next one is a paragraph. */
  breaks: number;
}

/** How the text tells its paragraphs apart. */
export function separationOf(
  lines: readonly Line[],
  labels: readonly Candidate[],
  accepted: ReadonlyMap<string, Speaker>,
): Judgement<Separation> {
  const opened = new Set<number>();
  let inside = 0;
  for (const candidate of labels) {
    if (!accepted.has(keyOf(candidate))) continue;
    if (candidate.position === 'inside') inside += 1;
    else opened.add(candidate.line);
  }
  const first = opened.size > 0 ? ([...opened][0] ?? 0) : 0;
  const record = countVotes(lines, opened, first);
  // The head is set in lines of its own making; it decides only where the record does not.
  const isTold = record.wraps + record.breaks > 0;
  const { wraps, breaks } = isTold ? record : countVotes(lines, opened, 0);
  if (wraps > breaks) {
    const evidence = 'Lines end in mid-sentence, so a single line break is a wrap.';
    return judge('blank-line', wraps > 2 * breaks ? 'high' : 'medium', evidence);
  }
  if (inside > 0) {
    const evidence = `${inside} labels follow the end of a sentence inside a line.`;
    return judge('glued', inside > 1 ? 'high' : 'medium', evidence);
  }
  if (breaks > 0) {
    const evidence = 'Every line ends a sentence, so each is a paragraph.';
    return judge('line', breaks > 2 ? 'high' : 'medium', evidence);
  }
  const evidence = 'Blank lines separate the paragraphs.';
  return judge('blank-line', 'high', evidence);
}

function countVotes(
  lines: readonly Line[],
  opened: ReadonlySet<number>,
  from: number,
): Votes {
  const votes: Votes = { wraps: 0, breaks: 0 };
  const width = marginOf(lines);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (index < from) continue;
    if (!next || next.paragraph !== line.paragraph) continue;
    // The parser parts these two whatever the separation (line 5 of the first document).
    if (
      line.indent >= 4 &&
      next.indent < 4 &&
      lines[index - 1]?.paragraph !== line.paragraph
    ) {
      continue;
    }
    vote(votes, line, next, width, opened.has(index + 1));
  }
  return votes;
}

function vote(
  votes: Votes,
  line: Line,
  next: Line,
  width: number,
  opensTurn: boolean,
): void {
  if (isNote(next.text) || isFrame(line.text) || isFrame(next.text)) return;
  const closed = endsSentence(line.text);
  const goesOn = /^\p{Ll}/u.test(next.text);
  if (opensTurn) {
    if (closed && line.text.length > 1.2 * width) votes.breaks += 1;
  } else if (goesOn || (!closed && line.text.length >= 40)) {
    votes.wraps += 1;
  } else if (closed && !fillsMargin(line, next, width)) {
    votes.breaks += 1;
  }
}

/** A line that could not have taken the next word tells nothing: its sentence may end by chance. */
function fillsMargin(line: Line, next: Line, width: number): boolean {
  const word = next.text.search(/\s|$/u);
  return width > 0 && line.text.length + 1 + word > width && line.text.length <= width;
}

/** The right margin of lines that break off inside a sentence; 0 where none does. */
function marginOf(lines: readonly Line[]): number {
  let margin = 0;
  for (const [index, { text, paragraph }] of lines.entries()) {
    const next = lines[index + 1];
    if (next?.paragraph !== paragraph || endsSentence(text)) continue;
    if (/^\p{Ll}/u.test(next.text)) margin = Math.max(margin, text.length);
  }
  return margin;
}

function isNote(text: string): boolean {
  return /^\[(?:\d{1,9}|\*{1,9})\]\s/u.test(text);
}

function isFrame(text: string): boolean {
  const key = /^([^:]{1,60}):/u.exec(text)?.[1];
  return key !== undefined && frameKey(key.trim()) !== undefined;
}
