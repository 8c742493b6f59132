import type { Scalar } from 'yaml';
import { parse } from 'yaml';

/**
 * Where in a file the words of a scalar stand: what is left of it after folding, quotation marks
 * and escapes. Line breaks and indentation differ between the two, so letters are counted.
 *
 * @param at - an offset in the scalar's value
 * @param source - the file's text
 * @returns the offset of that letter in the file; nothing for a scalar that was not read from one
 */
export function offsetInSource(
  { range, type, value }: Scalar,
  at: number,
  source: string,
): number | undefined {
  if (!range || typeof value !== 'string') return undefined;
  const before = lettersIn(value.slice(0, at));
  const start = range[0] + headLength(source.slice(range[0]), type);
  let count = 0;
  for (const token of source.slice(start, range[1]).matchAll(tokenOf(type))) {
    const letters = lettersIn(
      type === 'QUOTE_DOUBLE' ? unescaped(token[0]) : token[0][0],
    );
    if (count + letters > before) return start + token.index;
    count += letters;
  }
  return range[0];
}

/** The mark that opens a quoted scalar; the first line of a block, which says how it is folded. */
function headLength(text: string, type: Scalar['type']): number {
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return text.indexOf('\n') + 1;
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
}

/** What stands for one letter in the source. */
function tokenOf(type: Scalar['type']): RegExp {
  if (type === 'QUOTE_SINGLE') return /''|\S/gu;
  if (type !== 'QUOTE_DOUBLE') return /\S/gu;
  return /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^\n])|[^\s\\]/gu;
}

function unescaped(token: string): string {
  return token.startsWith('\\') ? String(parse(`"${token}"`)) : token;
}

function lettersIn(text = ''): number {
  return text.match(/\S/gu)?.length ?? 0;
}
