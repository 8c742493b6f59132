/** What may stand behind the last sign of a sentence. */
const marks = /[”’]*$/u;

/**
 * Put parts together with a comma or full stop and a space between; a part that ends its own
 * sentence gets no full stop. American styles set the sign within quotation marks, British ones
 * behind them.
 *
 * @returns nothing where no part is known
 */
export function joined(
  parts: readonly (string | undefined)[],
  sign: ',' | '.',
  isBritish = false,
): string | undefined {
  const known = parts.filter((part) => part !== undefined).filter((part) => part !== '');
  if (known.length === 0) return undefined;
  return known
    .map((part, index) =>
      index === known.length - 1 ? part : signed(part, sign, isBritish),
    )
    .join(' ');
}

/** With a full stop, unless an address must end it. */
export function closed(
  words: string | undefined,
  url?: string | undefined,
  isBritish = false,
): string {
  if (words === undefined) return '';
  return url === undefined ? signed(words, '.', isBritish) : words;
}

/** Without the full stop at its end, unless it is that of "n.d." */
export function unclosed(words: string): string {
  return words.replace(/(?<! n\.d)\.([”’]*)$/u, '$1');
}

/** As a sentence begins. */
export function opened(words: string | undefined): string | undefined {
  return words?.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** With a comma or full stop, unless it ends its own sentence. */
export function signed(words: string, sign: ',' | '.', isBritish = false): string {
  if (sign === '.' && /[.?!](?:[”’]|<\/i>)*$/u.test(words)) return words;
  const ends = isBritish ? '' : (marks.exec(words)?.[0] ?? '');
  const before = words.slice(0, words.length - ends.length);
  return `${before}${/[?!]$/u.test(before) ? '' : sign}${ends}`;
}
