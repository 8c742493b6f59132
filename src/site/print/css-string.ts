/** A string of CSS. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\\n]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
