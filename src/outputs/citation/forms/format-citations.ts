import type { Cited } from '../cited.ts';
import type { CitationStyle } from './citation-styles.ts';
import { citationStyles } from './citation-styles.ts';
import type { Formatted } from './formatted.ts';
import { formattedFrom, formattedText, unknownDay } from './formatted.ts';
import { framed, inTextOf } from './frames.ts';
import { plainCitation } from './plain-citation.ts';
import type { StyledCitation } from './styled-parts.ts';

/** One thing, cited in one style. */
export interface FormattedCitation extends Formatted {
  /** "chicago-note", "plain": see `citationStyles`. */
  readonly style: string;
  readonly label: string;
  /** What stands in the running text, in styles that put something there. */
  readonly inText: Formatted | undefined;
}

/**
 * A thing in every style, the plain one last. The browser makes them of the same parts, so that it
 * can cite any row of paragraphs.
 *
 * @param today - in words, for the style that asks when an address was read; a build knows no day
 */
export function citationsFrom(
  cited: Cited,
  styled: StyledCitation,
  today: string = unknownDay,
): readonly FormattedCitation[] {
  return [
    ...citationStyles.map((style: CitationStyle & { id: keyof StyledCitation }) => {
      const parts = styled[style.id];
      const inText = inTextOf(style, cited, parts);
      return {
        style: style.id,
        label: style.label,
        ...formattedFrom(framed(style, cited, parts, today)),
        inText: inText === undefined ? undefined : formattedFrom(inText),
      };
    }),
    {
      style: 'plain',
      label: 'Plain',
      ...formattedText(plainCitation(cited)),
      inText: undefined,
    },
  ];
}
