/** One line of the source that is not blank. */
export interface Line {
  /** Where its first character that is no space stands. */
  readonly start: number;
  /** Behind its last character that is no space. */
  readonly end: number;
  readonly text: string;
  /** Width of the white space before it; a tab counts four. */
  readonly indent: number;
  /** Which run of lines without a blank line between them it stands in, from 0. */
  readonly paragraph: number;
}

/** The lines that are not blank, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  let from = 0;
  const add = (to: number): void => {
    const line = lineBetween(source, from, to, paragraph);
    if (line) lines.push(line);
    else if (lines.at(-1)?.paragraph === paragraph) paragraph += 1;
  };
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/g)) {
    add(index);
    from = index + end.length;
  }
  add(source.length);
  return lines;
}

/** Whether nothing but blanks follows on the line. */
export function endsLine(source: string, offset: number): boolean {
  return /^[ \t]*(?:[\r\n]|$)/u.test(source.slice(offset, offset + 80));
}

function lineBetween(
  source: string,
  from: number,
  to: number,
  paragraph: number,
): Line | undefined {
  let start = from;
  let indent = 0;
  while (
    start < to &&
    (isBlank(source.charAt(start)) || isByteOrderMark(source, start))
  ) {
    indent += source.charAt(start) === '\t' ? 4 : 1;
    start += 1;
  }
  if (start === to) return undefined;
  let end = to;
  while (isBlank(source.charAt(end - 1))) end -= 1;
  return { start, end, text: source.slice(start, end), indent, paragraph };
}

function isByteOrderMark(source: string, offset: number): boolean {
  return offset === 0 && source.startsWith('\uFEFF');
}

// What Markdown calls blank, no more: a line of no-break spaces is a line.
function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
