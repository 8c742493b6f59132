/** How a page names an anchor: `p12a` is "¶ 12a", `abstract` "abstract". */
export function anchorName(id: string): string {
  return id.replace(/^p(?=\d)/u, '¶ ');
}
