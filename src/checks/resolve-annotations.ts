import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom';
import type { FragmentSelector } from '../outputs/annotations/selectors.ts';

// Runs in a page, where tests load it; it is no part of the site.

/** What the two refinements of a selector find; more than one place is told as many. */
export interface Resolved {
  readonly byQuote: readonly string[];
  readonly byPosition: readonly string[];
  /** Whether both are the same place. */
  readonly isSame: boolean;
}

/** Resolve selectors in this page as annotation tools do. */
export async function resolve(
  selectors: readonly FragmentSelector[],
): Promise<readonly Resolved[]> {
  return Promise.all(
    selectors.map(async ({ value, refinedBy: [quote, position] }) => {
      const scope = document.getElementById(value);
      if (!scope) return { byQuote: [], byPosition: [], isSame: false };
      const quoted = await rangesOf(createTextQuoteSelectorMatcher(quote)(scope));
      const placed = await rangesOf(createTextPositionSelectorMatcher(position)(scope));
      return {
        byQuote: quoted.map(String),
        byPosition: placed.map(String),
        isSame: startIn(scope, quoted[0]) === startIn(scope, placed[0]),
      };
    }),
  );
}

async function rangesOf(matches: AsyncIterable<Range>): Promise<Range[]> {
  const ranges: Range[] = [];
  for await (const range of matches) ranges.push(range);
  return ranges;
}

/** How many letters of an element stand before a range. */
function startIn(scope: Element, range: Range | undefined): number | undefined {
  if (!range) return undefined;
  const words = document.createRange();
  words.setStart(scope, 0);
  words.setEnd(range.startContainer, range.startOffset);
  return words.toString().length;
}
