/** Keep "¶" with its number: one at the end of a line and one at the start of the next mislead. */
export function withBoundNumbers(text: string): string {
  return text.replace(/¶ (?=\d)/gu, '¶\u00A0');
}
