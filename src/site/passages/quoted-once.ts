/** The words of a place as a page quotes them: those that are a quotation lose its marks. */
export function quotedOnce(words: string): string {
  return words.replace(/^“([^“”]*)”$/u, '$1');
}
