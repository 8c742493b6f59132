import type { Declared } from '../declared-block.ts';
import { declareBlock, declareSignature } from '../declared-block.ts';
import type { Line } from '../lines.ts';
import { judge } from '../proposal.ts';
import { endsSentence, splitWords } from '../words/words.ts';
import type { Block } from './blocks.ts';
import { frameLineKind, isFurniture } from './frame-lines.ts';
import { signatureLineKind } from './signature.ts';

export interface Back {
  /** The first block behind the record. */
  readonly from: number;
  readonly declared: readonly Declared[];
}

/**
 * What stands behind the record: signature, notes, furniture.
 *
 * @param spoken - the first block that may be behind the record
 */
export function backMatter(blocks: readonly Block[], spoken: number): Back {
  const note = firstOfNotes(blocks, spoken);
  const notesFrom = note > spoken && isNotesHead(blocks[note - 1]) ? note - 1 : note;
  const frame = firstFurniture(blocks, spoken, notesFrom);
  const end = Math.min(notesFrom, frame);
  const from = signatureStart(blocks, spoken, end);
  const declared: Declared[] = [];
  for (const block of blocks.slice(from, end)) declared.push(...signatureLines(block));
  let isFramed = false;
  let isNoted = false;
  for (const [index, block] of blocks.slice(end).entries()) {
    const at = index + end;
    isFramed ||= at >= frame && isFurniture(block.text);
    isNoted ||= block.opening === 'note';
    if (block.opening === 'note') continue;
    declared.push(...behindNotes(block, isFramed, isNoted));
  }
  return { from, declared };
}

/**
 * The first note of those that close the text. A note at the foot of a page has speech behind it:
 * more, or longer, than what notes leave between them.
 */
function firstOfNotes(blocks: readonly Block[], spoken: number): number {
  let first = blocks.length;
  let plain = 0;
  for (let index = blocks.length - 1; index >= spoken; index -= 1) {
    const block = blocks[index];
    if (block?.opening === 'note') {
      if (plain > 6) break;
      first = index;
      plain = 0;
    } else if (block && !isFurniture(block.text) && !signatureLineKind(block.text)) {
      plain += 1;
    }
  }
  return first;
}

function isNotesHead(block: Block | undefined): boolean {
  return /^(?:end ?notes?|foot ?notes?|notes?|remarks|annotations)[:.]?$/iu.test(
    block?.text ?? '',
  );
}

function firstFurniture(blocks: readonly Block[], spoken: number, notes: number): number {
  for (let index = spoken; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.opening !== 'plain' || !isFurniture(block.text)) continue;
    if (index >= notes) return index;
    // A single line of speech can read like furniture; a page's foot has no sentences behind it.
    const rest = blocks.slice(index, index + 12);
    const sentences = rest.filter(
      ({ text }) => endsSentence(text) && !isFurniture(text),
    ).length;
    if (sentences <= rest.length / 2) return index;
  }
  return blocks.length;
}

/** Back from the end over lines that a signature may have. */
function signatureStart(blocks: readonly Block[], spoken: number, end: number): number {
  let from = end;
  let isFirm = false;
  while (from > spoken && end - from < 12) {
    const block = blocks[from - 1];
    if (block?.opening !== 'plain' || !block.lines.every(isSignatureLine)) break;
    from -= 1;
    isFirm ||= block.lines.some(isFirmLine);
  }
  return isFirm ? from : end;
}

function isSignatureLine({ text }: Line): boolean {
  return (
    signatureLineKind(text) !== undefined &&
    !frameLineKind(text)?.kind.includes('abstract')
  );
}

function isFirmLine({ text }: Line): boolean {
  const kind = signatureLineKind(text)?.kind;
  return (
    kind === 'office' ||
    kind === 'other' ||
    (kind === 'name' && splitWords(text).length <= 4)
  );
}

function signatureLines(block: Block): Declared[] {
  return block.lines.flatMap((line) => {
    const kind = signatureLineKind(line.text);
    return kind ? [declareSignature(line, kind)] : [];
  });
}

function behindNotes(block: Block, isFramed: boolean, isNoted: boolean): Declared[] {
  if (isFramed) {
    const evidence = 'It belongs to the web page or print around the record.';
    return [declareBlock(block, judge('furniture', 'medium', evidence))];
  }
  if (isNotesHead(block)) {
    return [
      declareBlock(block, judge('heading', 'high', 'It is the heading of the notes.')),
    ];
  }
  const kind = frameLineKind(block.text);
  if (kind && kind.kind !== 'abstract' && block.lines.length === 1) {
    return [declareBlock(block, kind)];
  }
  if (block.lines.every(isSignatureLine) && !endsSentence(block.text))
    return signatureLines(block);
  const goesOn = isNoted
    ? judge('note', 'medium', 'It continues the previous note.')
    : judge('narration', 'low', 'It follows the record and belongs to no turn.');
  return [declareBlock(block, goesOn)];
}
