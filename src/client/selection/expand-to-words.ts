const inWord = /[\p{L}\p{N}\p{M}]/u;

/**
 * A range widened to the words that it cuts: a finger or a mouse seldom meets the edge of one, and
 * the link to the words marks whole ones. What stands in several elements is not joined.
 */
export function expandToWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer instanceof Text) {
    whole.setStart(startContainer, wordEdge(startContainer.data, startOffset, -1));
  }
  if (endContainer instanceof Text) {
    whole.setEnd(endContainer, wordEdge(endContainer.data, endOffset, 1));
  }
  return whole;
}

/** Where the word ends that a text is in the midst of, backwards or forwards. */
export function wordEdge(text: string, from: number, by: 1 | -1): number {
  const isWithin = (at: number) =>
    inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at));
  let at = from;
  while (isWithin(at)) at += by;
  return at;
}
