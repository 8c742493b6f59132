import { foldSpace } from '../../transcript/blocks/fold-space.ts';
import type { Separation } from '../../transcript/options.ts';
import type { Candidate } from '../labels/candidates.ts';
import type { Speaker } from '../labels/speakers.ts';
import { keyOf } from '../labels/speakers.ts';
import type { Line } from '../lines.ts';

/** A block as the parser will cut it, nothing but labels declared. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** White space folded, label included. */
  readonly text: string;
  readonly lines: readonly Line[];
  /**
   * - `label`: opens a turn
   * - `wrapped`: holds `label` at the start of a line, in the middle of a sentence
   * - `note`: a note definition
   */
  readonly opening: 'label' | 'wrapped' | 'note' | 'plain';
  readonly label?: Candidate;
}

/** How far a block must be declared for the label inside it to open no turn. */
export function throughLabel({ start, label }: Block): number | undefined {
  return label && label.start > start ? label.end : undefined;
}

interface Cut {
  readonly start: number;
  readonly opening: Block['opening'];
  readonly label?: Candidate;
  readonly line: number;
}

/** Cut a text at its paragraphs and labels. */
export function blocksOf(
  source: string,
  lines: readonly Line[],
  labels: readonly Candidate[],
  accepted: ReadonlyMap<string, Speaker>,
  separation: Separation,
): Block[] {
  const taken = labels.filter((candidate) => accepted.has(keyOf(candidate)));
  const isInside = ({ position }: Candidate) => position === 'inside';
  const opening = new Map(
    taken.filter((one) => !isInside(one)).map((candidate) => [candidate.line, candidate]),
  );
  const inside = Map.groupBy(
    separation === 'glued' ? taken.filter(isInside) : [],
    ({ line }) => line,
  );
  const cuts: Cut[] = [];
  let isFront = true;
  for (const [index, line] of lines.entries()) {
    const last = cuts.at(-1);
    const isOutdented = isFront && outdents(lines, index);
    const cut = cutAt(lines, index, opening.get(index), separation, last, isOutdented);
    if (cut?.opening === 'label' || inside.has(index)) isFront = false;
    if (
      cut?.opening === 'wrapped' &&
      (last?.opening === 'plain' || last?.opening === 'wrapped')
    ) {
      cuts[cuts.length - 1] = { ...cut, start: last.start, line: last.line };
    } else if (cut) cuts.push(cut);
    for (const label of inside.get(index) ?? []) {
      cuts.push({ start: label.start, opening: 'label', label, line: index });
    }
    if (!cut && cuts.length === 0)
      cuts.push({ start: line.start, opening: 'plain', line: index });
  }
  return cuts.map((cut, index) => blockFrom(source, lines, cut, cuts[index + 1]));
}

function cutAt(
  lines: readonly Line[],
  index: number,
  label: Candidate | undefined,
  separation: Separation,
  previous: Cut | undefined,
  isOutdented: boolean,
): Cut | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const { start } = line;
  if (label) {
    const wrapped = label.position === 'wrapped' && separation === 'blank-line';
    return { start, opening: wrapped ? 'wrapped' : 'label', label, line: index };
  }
  const before = lines[index - 1];
  const opens = separation !== 'blank-line' || before?.paragraph !== line.paragraph;
  const isNote = /^\[(?:\d+|\*+)\][ \t]+\S/u.test(line.text);
  if (isNote && (opens || previous?.opening === 'note')) {
    return { start, opening: 'note', line: index };
  }
  return opens || isOutdented ? { start, opening: 'plain', line: index } : undefined;
}

/** The second line of a paragraph whose first is indented: the parser parts them in the front. */
function outdents(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  return (
    line !== undefined &&
    before?.paragraph === line.paragraph &&
    before.indent >= 4 &&
    line.indent < 4 &&
    lines[index - 2]?.paragraph !== line.paragraph
  );
}

function blockFrom(
  source: string,
  lines: readonly Line[],
  cut: Cut,
  next: Cut | undefined,
): Block {
  const lastLine = next
    ? next.line > cut.line
      ? next.line - 1
      : next.line
    : lines.length - 1;
  const limit =
    next && next.line === cut.line ? next.start : (lines[lastLine]?.end ?? cut.start);
  const printed = source.slice(cut.start, limit).trimEnd();
  return {
    start: cut.start,
    end: cut.start + printed.length,
    text: foldSpace(printed),
    lines: lines
      .slice(cut.line, lastLine + 1)
      .map((line) => clip(source, line, cut.start, limit)),
    opening: cut.opening,
    ...(cut.label ? { label: cut.label } : {}),
  };
}

/** The part of a line that is in the block, where labels inside lines cut it. */
function clip(source: string, line: Line, from: number, to: number): Line {
  if (line.start >= from && line.end <= to) return line;
  const start = Math.max(line.start, from);
  const text = source.slice(start, Math.min(line.end, to)).trimEnd();
  return { ...line, start, end: start + text.length, text };
}
