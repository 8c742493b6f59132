import type { PhrasingContent } from '../nodes.ts';
import type { ParseContext } from '../parse-context.ts';
import type { Bracketed } from './brackets.ts';
import { bracketsIn } from './brackets.ts';

/** A bracket being filled, or (without one) the line itself. */
interface Frame {
  readonly bracket: Extract<Bracketed, { type: 'insertion' }> | undefined;
  readonly children: PhrasingContent[];
  /** Where the words stop that belong to this frame. */
  readonly stop: number;
  /** Up to here the words are in `children`. */
  at: number;
}

/**
 * Read the words between two offsets: text, insertions, note marks. With the brackets of the
 * insertions and note marks put back they are the source, character for character.
 */
export function readPhrasing(
  context: ParseContext,
  start: number,
  end: number,
): PhrasingContent[] {
  const line: Frame = { bracket: undefined, children: [], stop: end, at: start };
  const inside: Frame[] = [];
  const inOrder = bracketsIn(context, start, end).sort((a, b) => a.start - b.start);
  for (const bracket of inOrder) {
    closeUpTo(context, line, inside, bracket.start);
    const frame = inside.at(-1) ?? line;
    addText(context, frame, bracket.start);
    if (bracket.type === 'noteReference') {
      const { label } = bracket;
      const position = context.places.position(bracket.start, bracket.end);
      frame.children.push({ type: 'noteReference', identifier: label, label, position });
      frame.at = bracket.end;
    } else {
      const stop = bracket.end - bracket.close.length;
      inside.push({
        bracket,
        children: [],
        stop,
        at: bracket.start + bracket.open.length,
      });
    }
  }
  closeUpTo(context, line, inside, end);
  addText(context, line, end);
  return line.children;
}

/** Finish every bracket that ends before an offset. */
function closeUpTo(
  context: ParseContext,
  line: Frame,
  inside: Frame[],
  offset: number,
): void {
  for (;;) {
    const frame = inside.at(-1);
    if (!frame?.bracket || frame.stop >= offset) return;
    inside.pop();
    addText(context, frame, frame.stop);
    const { kind, open, close, start, end } = frame.bracket;
    const around = inside.at(-1) ?? line;
    around.children.push({
      type: 'insertion',
      kind,
      open,
      close,
      children: frame.children,
      position: context.places.position(start, end),
    });
    around.at = end;
  }
}

function addText({ source, places }: ParseContext, frame: Frame, end: number): void {
  if (end <= frame.at) return;
  frame.children.push({
    type: 'text',
    value: source.slice(frame.at, end),
    position: places.position(frame.at, end),
  });
  frame.at = end;
}
