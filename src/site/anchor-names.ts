/** How a page names an anchor: `p12a` is "¶ 12a" (it does not break), `abstract` "abstract". */
export function anchorName(id: string): string {
  return id.replace(/^p(?=\d)/u, '¶\u00A0');
}
