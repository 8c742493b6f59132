import type { StyleId } from './citation-styles.ts';

/** What CSL makes of one thing for one style, as HTML. */
export interface StyledParts {
  /** Who, what and when, without a full stop at its end. */
  readonly lead: string;
  /** The title of the edition, in italics. */
  readonly container: string;
  /** "(Hoxha)", in styles that put something in the running text. */
  readonly inText?: string;
}

/** The parts for every style. */
export type StyledCitation = Readonly<Record<StyleId, StyledParts>>;
