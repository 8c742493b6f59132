/** What stands within a line; all else makes lines of its own. */
const block =
  ':not(a, abbr, b, bdi, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u)';

/** What a browser does not look for words in. */
const unsearched = 'script, style, template, select, textarea, svg, .citing';

/** The words of a page, white space folded, a line for each block, and where a range stands in it. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function pageText(range: Range): PageText {
  let text = '';
  let last: Element | null | undefined;
  let [start, end] = [-1, -1];
  const add = (words: string) => {
    const folded = words.replace(/\s+/gu, ' ');
    text += /(?:^|\s)$/u.test(text) ? folded.trimStart() : folded;
  };
  const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    // The iterator gives nothing else.
    const { data, parentElement } = node as Text;
    if (parentElement?.closest(unsearched)) continue;
    const own = parentElement?.closest(block);
    if (last && own !== last) text += '\n';
    last = own;
    const isWithin = range.intersectsNode(node);
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    add(data.slice(0, isWithin ? from : 0));
    if (isWithin && start < 0) start = text.length;
    add(data.slice(isWithin ? from : 0, to));
    if (isWithin) end = text.length;
    add(data.slice(to));
  }
  return { text, start, end };
}
