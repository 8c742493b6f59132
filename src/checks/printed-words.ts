/** Words and years: numbers of paragraphs and marks of notes stand between them on paper. */
export function wordsOf(text: string): string[] {
  return text.match(/\p{L}+|\d{4}/gu) ?? [];
}

/**
 * The first words of a text that do not follow each other on paper, whatever notes stand between
 * paragraphs; none if all are there.
 */
export function missingWords(text: string, printed: readonly string[]): string[] {
  const words = wordsOf(text);
  let from = 0;
  for (const [index, word] of words.entries()) {
    const at = printed.indexOf(word, from);
    // No paragraph has notes with more words.
    if (at < 0 || at - from > 300) return words.slice(index, index + 5);
    from = at + 1;
  }
  return [];
}
