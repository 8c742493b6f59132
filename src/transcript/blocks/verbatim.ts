import type { Processor } from 'unified';
import type { Node, Parent, Point } from 'unist';

/**
 * Let remark-parse read blocks only; used after it, on the same processor.
 *
 * Markdown sees where lines, indents and blank lines are, and no word: it reads a copy of the
 * text, line for line the same, in which `x` stands for all words of a line; then every place in the
 * tree is put back into the text. So "1956. It was" or "* " opens no list, `[1]` never becomes a
 * link, and nobody's words are escapes or entities. Disabling Markdown's constructs one by one would
 * do the same, but micromark still reads every letter, cuts the text at each of their marks and joins
 * it again in quadratic time.
 */
export function remarkVerbatim(this: Processor): void {
  const extensions = this.data('micromarkExtensions') ?? [];
  // An indented line is no code: line 4, the abstract, is words.
  const disable = { null: ['codeIndented'] };
  this.data('micromarkExtensions', [...extensions, { disable }]);
  const { parser } = this;
  if (!parser) throw new Error('Expected `remarkParse` before `remarkVerbatim`');
  this.parser = (text, file) => {
    const lines = linesOf(text);
    const tree = parser(lines.map(({ masked, end }) => masked + end).join(''), file);
    putBackAll(tree, lines);
    return tree;
  };
}

interface Line {
  /** Its offset in the text. */
  readonly start: number;
  readonly length: number;
  readonly masked: string;
  /** What ends it. */
  readonly end: string;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\r\n]*)(\r\n|[\r\n]|$)/gu)].map(
    ({ index, 1: line = '', 2: end = '' }) => {
      return { start: index, length: line.length, masked: masked(line), end };
    },
  );
}

/** A line of no-break spaces is blank to a reader, so it is here. */
function masked(line: string): string {
  const indent = line.search(/\S/u);
  if (indent < 0) return ' '.repeat(line.length);
  return `${line.slice(0, indent).replace(/[^\t]/gu, ' ')}x`;
}

function putBackAll(node: Node, lines: readonly Line[]): void {
  if (node.position) {
    putBack(node.position.start, lines);
    putBack(node.position.end, lines);
  }
  const { children = [] } = node as Partial<Parent>;
  for (const child of children) putBackAll(child, lines);
}

/** What is behind the words of a masked line is at the end of the line itself. */
function putBack(point: Point, lines: readonly Line[]): void {
  const line = lines[point.line - 1];
  if (!line) throw new Error(`Expected a line ${point.line}`);
  if (point.column > line.masked.length) point.column = line.length + 1;
  point.offset = line.start + point.column - 1;
}
