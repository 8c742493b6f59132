import type { Passage, Range } from '../../edition/index.ts';
import { printedWords } from '../text/printed-words.ts';
import { occursOnceIn } from './occurs-once.ts';

/** Words on a page, by the anchor of their passage; one of its refinements is enough to find them. */
export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: string;
  /** The anchor. */
  readonly value: string;
  readonly refinedBy: readonly [TextQuoteSelector, TextPositionSelector];
}

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets in UTF-16 units into the text of the element with the anchor. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Of fragments of HTML. */
const htmlFragments = 'http://tools.ietf.org/rfc/rfc3236';

/** How many letters around the words a quotation gives, where more do not help to find them. */
const around = 32;

/** More are no quotation any more: in a text of nothing but refrains the position tells. */
const mostAround = 4096;

/** Selects words of a passage on the page of its document. */
export function selectorsIn(passage: Passage): (range: Range) => FragmentSelector {
  const { text, offset } = shownText(passage);
  const isOnce = occursOnceIn(text);
  return (range) => {
    const [start, end] = [offset(range.start), offset(range.end)];
    return {
      type: 'FragmentSelector',
      conformsTo: htmlFragments,
      value: passage.id,
      refinedBy: [
        { type: 'TextQuoteSelector', ...quoteAt(text, start, end, isOnce) },
        { type: 'TextPositionSelector', start, end },
      ],
    };
  };
}

/** The words with as much around them as tells them from the same words elsewhere in the text, if not all. */
function quoteAt(
  text: string,
  start: number,
  end: number,
  isOnce: (from: number, to: number) => boolean,
) {
  const exact = text.slice(start, end);
  for (let length = around; ; length *= 2) {
    const from = Math.max(0, start - length);
    const to = Math.min(text.length, end + length);
    if (length < mostAround && !isOnce(from, to)) continue;
    return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/**
 * The text of a passage as its page has it, and where an offset into the passage is there: of what
 * stands between the lines of a signature, a page has the line end alone.
 */
function shownText({ node, text }: Passage): {
  readonly text: string;
  readonly offset: (at: number) => number;
} {
  if (node.type !== 'signature') return { text, offset: (at) => at };
  const lines: { from: number; to: number; text: string }[] = [];
  let [from, to] = [0, 0];
  for (const { before, children } of node.children) {
    const words = printedWords(children);
    from += before.length;
    lines.push({ from, to, text: words });
    [from, to] = [from + words.length, to + words.length + 1];
  }
  return {
    text: lines.map((line) => line.text).join('\n'),
    offset: (at) => {
      const line = lines.findLast((one) => one.from <= at) ?? lines[0];
      return line ? line.to + Math.max(0, Math.min(at - line.from, line.text.length)) : 0;
    },
  };
}
