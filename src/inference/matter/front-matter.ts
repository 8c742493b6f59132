import type { Declared } from '../declared-block.ts';
import { declareBlock } from '../declared-block.ts';
import type { Line } from '../lines.ts';
import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { endsSentence, isCapitalised, splitWords } from '../words/words.ts';
import type { Block } from './blocks.ts';
import { throughLabel } from './blocks.ts';
import type { FrameKind } from './frame-lines.ts';
import { frameLineKind } from './frame-lines.ts';
import { titleByPlace } from './title-line.ts';

interface Unit {
  readonly start: number;
  end: number;
  text: string;
  readonly judgement: Judgement<FrameKind> | undefined;
}

/**
 * What stands before the first turn: date, titles, lists of those present, furniture, an abstract.
 * Whatever has no such form stays narration.
 *
 * @param hasTurns - a record without labels tells of the talk in sentences that read like an abstract
 */
export function frontDeclarations(
  front: readonly Block[],
  hasTurns: boolean,
): Declared[] {
  const indented = front.filter((block) => indentOf(block) >= 4).length;
  const units: Unit[] = [];
  const wrapped: Declared[] = [];
  const narration = judge(
    'narration',
    'medium',
    'A line in it begins with a name, but in mid-sentence.',
  );
  for (const [index, block] of front.entries()) {
    if (block.opening === 'note') continue;
    if (block.opening === 'wrapped') {
      wrapped.push(declareBlock(block, narration, throughLabel(block)));
      continue;
    }
    const isIndented = indentOf(block) >= 4 && indented < front.length;
    const outstanding = isIndented && indentOf(front[index + 1]) < 4;
    units.push(...unitsOf(block, outstanding, units.at(-1)));
  }
  const title = titleByPlace(units, front);
  const unit = title && units[title.index];
  if (title && unit) units[title.index] = { ...unit, judgement: title.judgement };
  if (hasTurns && !units.some(({ judgement }) => judgement?.kind === 'abstract')) {
    proposeSummary(units);
  }
  const found = units.flatMap(({ start, end, judgement }) =>
    judgement ? [declareBlock({ start, end }, judgement)] : [],
  );
  return [...found, ...wrapped];
}

function indentOf(block: Block | undefined): number {
  return block?.lines[0]?.indent ?? 0;
}

/** The parts of a block: consecutive lines of one kind. */
function unitsOf(
  block: Block,
  isOutstanding: boolean,
  previous: Unit | undefined,
): Unit[] {
  const units: Unit[] = [];
  for (const line of block.lines) {
    const last = units.at(-1);
    const judgement = judgeLine(line, last, units.length === 0 ? previous : undefined);
    if (last && joins(last, judgement, line)) {
      last.end = line.end;
      last.text += ` ${line.text}`;
      continue;
    }
    units.push({ start: line.start, end: line.end, text: line.text, judgement });
  }
  const [only] = units;
  if (
    only &&
    units.length === 1 &&
    isOutstanding &&
    !only.judgement &&
    endsSentence(only.text)
  ) {
    const evidence =
      'It is indented, unlike the paragraphs around it, so it is a summary.';
    return [{ ...only, judgement: judge('abstract', 'high', evidence) }];
  }
  return units;
}

function judgeLine(
  line: Line,
  last: Unit | undefined,
  previous: Unit | undefined,
): Judgement<FrameKind> | undefined {
  // Inside a paragraph of sentences a line may look like anything.
  if (last && !last.judgement && last.text.length > 60) return undefined;
  const kind = frameLineKind(line.text);
  if (kind?.kind === 'heading' && last?.judgement?.kind === 'participants')
    return last.judgement;
  if (kind) return kind;
  if (
    last?.judgement?.kind === 'heading' &&
    /^\p{Ll}/u.test(line.text) &&
    !endsSentence(line.text)
  ) {
    return last.judgement;
  }
  if (last?.judgement?.kind === 'participants' && !endsSentence(last.text)) {
    return last.judgement;
  }
  const list = last ?? previous;
  if (
    list?.judgement?.kind === 'participants' &&
    isListed(line.text, last !== undefined)
  ) {
    return judge('participants', 'medium', 'It continues the list before it.');
  }
  return undefined;
}

function joins(
  last: Unit,
  judgement: Judgement<FrameKind> | undefined,
  line: Line,
): boolean {
  if (!last.judgement || !judgement) return last.judgement === judgement;
  if (last.judgement.kind !== judgement.kind) return false;
  const { kind } = judgement;
  if (kind === 'participants') return !/^[^:]{1,60}:(?:\s|$)/u.test(line.text);
  return kind === 'heading' || kind === 'abstract';
}

/** An entry of a list: a name and what belongs to it, not a sentence. */
function isListed(text: string, sameParagraph: boolean): boolean {
  const words = splitWords(text);
  const first = (words[0] ?? '').replace(/^[-–—•*]?\s?(?:\d{1,2}[.)])?["“(]?/u, '');
  if (sameParagraph && !endsSentence(text)) return true;
  return (
    words.length <= 16 &&
    (first === '' || isCapitalised(first.replace(/[,;:]$/u, ''))) &&
    (!endsSentence(text) || words.length <= 6) &&
    !/\b(?:was|were|is|are|has|had|began|opened|said|took|met)\b/u.test(text)
  );
}

const summaryVerb =
  /^[^.]{0,120}?\b(?:discuss(?:es)?|emphasi[sz]es?|talks? about|speaks? (?:about|of|on)|exchanges?|describes?|explains?|expresses?|express|meets? with|reviews?|addresses|thanks?|criticizes?|comments? on|outlines?|summarizes?|debates?|considers?|argues?|requests?|informs?)\b/u;

/** The archive's summary is in the present tense, the record keeper's narration in the past. */
function proposeSummary(units: Unit[]): void {
  const summaries = units.filter(
    ({ judgement, text }) =>
      !judgement &&
      text.length < 900 &&
      endsSentence(text) &&
      summaryVerb.test(text) &&
      !/^\p{Lu}{3,}[ .]/u.test(text) &&
      !/\b(?:was|were|participated|attended|took|began|received|had|met|gave)\b/u.test(
        text,
      ),
  );
  const [unit] = summaries;
  // A record that reports speech has many such sentences, an archive writes one.
  if (!unit || summaries.length > 1) return;
  const index = units.indexOf(unit);
  const evidence = 'It summarizes the conversation in the present tense, as archives do.';
  units[index] = { ...unit, judgement: judge('abstract', 'low', evidence) };
}
