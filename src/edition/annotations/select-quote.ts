import type { Quote } from '../schemas/annotations.ts';

/** Where words stand in the text of a passage; offsets are UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Selection =
  | { readonly type: 'found'; readonly range: Range }
  | { readonly type: 'missing' }
  | { readonly type: 'ambiguous'; readonly ranges: readonly Range[] };

/** Find quoted words in a text, as a Web Annotation TextQuoteSelector is resolved. */
export function selectQuote(text: string, quote: Quote): Selection {
  const { exact, prefix = '', suffix = '' } = quote;
  const ranges: Range[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (text.endsWith(prefix, at) && text.startsWith(suffix, end)) {
      ranges.push({ start: at, end });
    }
  }
  const [range] = ranges;
  if (!range) return { type: 'missing' };
  if (ranges.length > 1) return { type: 'ambiguous', ranges };
  return { type: 'found', range };
}
