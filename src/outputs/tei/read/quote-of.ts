import type { Range } from '../../../edition/index.ts';
import type { Fields } from './fields.ts';
import { present } from './fields.ts';

/**
 * Words of a passage as annotations quote them: with as much of what surrounds them as tells them
 * from the same words elsewhere in it.
 *
 * @param at - the anchor of the passage
 */
export function quoteOf(text: string, { start, end }: Range, at: string): Fields {
  const exact = text.slice(start, end);
  for (let length = 0; ; length += 8) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(end, end + length);
    const isAll = prefix.length === start && end + suffix.length === text.length;
    if (isAll || isOnly(text, exact, prefix, suffix)) {
      return present({
        at,
        exact,
        prefix: prefix || undefined,
        suffix: suffix || undefined,
      });
    }
  }
}

function isOnly(text: string, exact: string, prefix: string, suffix: string): boolean {
  const words = prefix + exact + suffix;
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}
