import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** The text of a tagged PDF in the order of its tags, as `bare` leaves it. */
export interface TaggedText {
  /** Without notes and their signs. */
  readonly body: string;
  /** The notes at the foot of pages, without their signs. */
  readonly notes: readonly string[];
}

/** What is left of a text where neither lines, spaces nor hyphens count. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD\u2060-]/gu, '');
}

/** What a program of Poppler's or qpdf's prints about a file. */
export function printedBy(
  program: string,
  options: readonly string[],
  input?: Buffer,
): Buffer {
  return execFileSync(program, options, {
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 2 ** 27,
  });
}

/** @param file - the path of a PDF; another is written beside it */
export function taggedText(file: string): TaggedText {
  const flat = `${file}.flat`;
  writeFileSync(flat, withoutInnerSpans(file));
  const printed = printedBy('pdfinfo', ['-struct-text', flat]).toString('utf8');
  const notes: string[] = [];
  let body = '';
  for (const { text, path } of pieces(printed)) {
    if (path.some(({ name, isRaised }) => name === 'Lbl' || isRaised)) continue;
    const note = path.find(({ name }) => name === 'Note');
    if (!note) body += bare(text);
    else notes[note.count] = (notes[note.count] ?? '') + bare(text);
  }
  return { body, notes };
}

/**
 * Where a glyph stands for two signs, as one hyphen does for the hard and the soft, a span within the
 * tagged words tells which; Poppler takes its end for that of the words.
 */
function withoutInnerSpans(file: string): Buffer {
  const source = printedBy('qpdf', ['--qdf', '--object-streams=disable', file, '-']);
  const flat = source
    .toString('latin1')
    .replaceAll(/\/Span <<\n {2}\/ActualText .*\n>> BDC\n([\s\S]*?)\nEMC(?=\n)/gu, '$1');
  return printedBy('fix-qdf', [], Buffer.from(flat, 'latin1'));
}

interface Element {
  readonly depth: number;
  readonly name: string;
  /** Which of its name it is. */
  readonly count: number;
  isRaised: boolean;
}

/** The strings, each with the elements around it. */
function* pieces(
  printed: string,
): Generator<{ readonly text: string; readonly path: readonly Element[] }> {
  const counts = new Map<string, number>();
  let path: Element[] = [];
  for (const line of printed.split('\n')) {
    const depth = line.search(/\S/u);
    if (depth < 0) continue;
    path = path.filter((element) => element.depth < depth);
    const text = /^\s*"(.*)"$/u.exec(line)?.[1];
    if (text !== undefined) yield { text, path };
    else if (line.includes('/BaselineShift'))
      for (const one of path.slice(-1)) one.isRaised = true;
    else {
      const name = /^\s*(\w+)/u.exec(line)?.[1];
      if (name === undefined) continue;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      path.push({ depth, name, count, isRaised: false });
    }
  }
}
