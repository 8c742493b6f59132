import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';

// Runs in a page, where tests load it; it is no part of the site.

/** A place in a paragraph, by its UTF-16 offset. */
export interface Place {
  readonly id: string;
  readonly at: number;
}

export interface Selected {
  readonly selection: string;
  readonly range: string;
  /** What a quotation of it, as annotation tools keep one, is found again as. */
  readonly found: string;
  /** Whether that is the same place. */
  readonly isSame: boolean;
}

/** Select from one place to another, as a reader does, for each pair. */
export async function select(
  pairs: readonly (readonly [Place, Place])[],
): Promise<readonly Selected[]> {
  const selected: Selected[] = [];
  for (const [from, to] of pairs) {
    const range = document.createRange();
    range.setStart(...pointAt(from));
    range.setEnd(...pointAt(to));
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    // Browsers lay out what is far from the window when it is selected: before the next picture.
    await nextPicture();
    const found = await foundAgain(range);
    selected.push({
      selection: selection?.toString() ?? '',
      range: range.toString(),
      found: found?.toString() ?? '',
      isSame: found !== undefined && before(found) === before(range),
    });
  }
  return selected;
}

function nextPicture(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The first place that has the words and their surroundings. */
async function foundAgain(range: Range): Promise<Range | undefined> {
  const quote = await describeTextQuote(range, document.body);
  for await (const match of createTextQuoteSelectorMatcher(quote)(document.body))
    return match;
  return undefined;
}

/** How many letters of the page stand before a range. */
function before(range: Range): number {
  const words = document.createRange();
  words.setStart(document.body, 0);
  words.setEnd(range.startContainer, range.startOffset);
  return words.toString().length;
}

function pointAt({ id, at }: Place): [Node, number] {
  const paragraph = document.getElementById(id);
  if (!paragraph) throw new Error(`Expected #${id}`);
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  throw new Error(`Expected ${at} letters in #${id}`);
}
