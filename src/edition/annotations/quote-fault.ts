import type { FieldFault } from '../../transcript/index.ts';
import type { Quote } from '../schemas/annotations.ts';
import type { Range, Selection } from './select-quote.ts';

/**
 * Why quoted words are not one place of a passage.
 *
 * @param path - where the annotation stands in its file
 */
export function quoteFault(
  { at, exact }: Quote,
  text: string,
  selection: Exclude<Selection, { readonly type: 'found' }>,
  path: readonly PropertyKey[],
): FieldFault {
  const place = [...path, 'target', 'exact'];
  if (selection.type === 'missing') {
    return {
      path: place,
      rule: 'quote-not-found',
      reason: `\`${at}\` does not contain \`${exact}\``,
      remedy: 'Quote them as printed, without note marks.',
    };
  }
  const longer = selection.ranges
    .map((range) => wordAround(text, range))
    .filter((word) => word !== exact);
  const within =
    longer.length === 0
      ? ''
      : `, ${timesOf(longer.length)} within \`${longer[0]}\`${longer.length > 1 ? ' and similar words' : ''}`;
  return {
    path: place,
    rule: 'ambiguous-quote',
    reason: `\`${exact}\` occurs ${timesOf(selection.ranges.length)} in \`${at}\`${within}`,
    remedy: 'Quote more words, or add the words before as `prefix` or after as `suffix`.',
  };
}

/** The words of a range, with the letters that belong to its first and last word. */
function wordAround(text: string, { start, end }: Range): string {
  const words = text.slice(start, end);
  const before = /^[\p{L}\p{N}]/u.test(words)
    ? (/[\p{L}\p{N}]+$/u.exec(text.slice(0, start))?.[0] ?? '')
    : '';
  const after = /[\p{L}\p{N}]$/u.test(words)
    ? (/^[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? '')
    : '';
  return `${before}${words}${after}`;
}

function timesOf(count: number): string {
  return count < 3 ? (['', 'once', 'twice'][count] ?? '') : `${count} times`;
}
