/** How a page names an anchor: `p12a` is "¶ 12a" (it does not break), `dateline` "date line". */
export function anchorName(id: string): string {
  return id.replace(/^p(?=\d)/u, '¶\u00A0').replace(/^dateline$/u, 'date line');
}

/** The words of a place as a page quotes them: those that are a quotation lose its marks. */
export function quotedOnce(words: string): string {
  return words.replace(/^“([^“”]*)”$/u, '$1');
}
