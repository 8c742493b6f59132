import type { Edition, EditionTurn, Passage } from '../../edition/index.ts';
import type { PassageWords } from '../../outputs/index.ts';
import type { AnyNode } from '../../transcript/index.ts';

/** A text cut up by the places that its tree gives, and not by the words that the tree holds. */
export interface SourceWords {
  /** In the order of the text. */
  readonly passages: readonly PassageWords[];
  /** What no passage or label has, though there are words in it: lost by the tree. */
  readonly lost: readonly string[];
}

/**
 * The words of every passage as the source itself has them.
 *
 * @param source - the text that the edition was made from
 */
export function sourceWords(edition: Edition, source: string): SourceWords {
  const covered: Range[] = [];
  const passages = edition.flow.flatMap((part) =>
    part.type === 'turn'
      ? wordsOfTurn(part, source, covered)
      : [wordsOf(part, source, covered)],
  );
  return { passages, lost: uncovered(covered, source) };
}

type Range = readonly [start: number, end: number];

function wordsOfTurn(turn: EditionTurn, source: string, covered: Range[]) {
  const [first, ...rest] = turn.passages.map((one) => wordsOf(one, source, covered));
  const speaker = turn.node.children.find((child) => child.type === 'speaker');
  if (!first || !speaker) return first ? [first, ...rest] : [];
  covered.push(rangeOf(speaker));
  const label = `${withoutMarks(speaker, source)}${speaker.mark.trim()}`;
  return [{ ...first, label }, ...rest];
}

function wordsOf({ id, node }: Passage, source: string, covered: Range[]): PassageWords {
  const range = rangeOf(node);
  covered.push(range);
  const mark = node.type === 'noteDefinition' ? node.mark.length : 0;
  return {
    id,
    text: withoutMarks(node, source).slice(mark),
    brackets: bracketsIn(node, source),
  };
}

function bracketsIn(node: AnyNode, source: string): string[] {
  return inside(node)
    .filter(({ type }) => type === 'insertion')
    .map((insertion) => withoutMarks(insertion, source));
}

/** What the source has of a node, marks of notes cut out. */
function withoutMarks(node: AnyNode, source: string): string {
  const [start, end] = rangeOf(node);
  const marks = inside(node)
    .filter(({ type }) => type === 'noteReference')
    .map(rangeOf);
  return [...marks, [end, end] as const]
    .map(([to], index) => source.slice(marks[index - 1]?.[1] ?? start, to))
    .join('');
}

/** Every node below one, in the order of the text. */
function inside(node: AnyNode): readonly AnyNode[] {
  return childrenOf(node).flatMap((child) => [child, ...inside(child)]);
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'children' in node ? node.children : [];
}

function rangeOf({ type, position }: AnyNode): Range {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined)
    throw new Error(`Expected a place in the source for \`${type}\``);
  return [start, end];
}

/** What stands between the ranges; marks and white space are no words. */
function uncovered(ranges: readonly Range[], source: string): string[] {
  const between: string[] = [];
  let at = 0;
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (start > at) between.push(source.slice(at, start));
    at = Math.max(at, end);
  }
  between.push(source.slice(at));
  return between.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
}
