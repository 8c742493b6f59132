/** The anchor of the paragraph that a query is nothing but the number of: "¶ 27", "p27", "par. 27". */
export function paragraphAsked(query: string): string | undefined {
  const number = /^\s*(?:¶|p(?:ar(?:a(?:graph)?)?)?\.?)\s*(\d+[a-z]?)\s*$/iu.exec(
    query,
  )?.[1];
  return number && `p${number}`;
}
