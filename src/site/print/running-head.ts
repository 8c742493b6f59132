import type { DocumentMetadata } from '../../edition/index.ts';
import { dateInWords } from '../../wording/dates.ts';
import { cssString } from './css-string.ts';

/**
 * The head of each printed page of a document: its short title and date; where the engine keeps strings,
 * the paragraphs that the page holds too, by the numbers that the style sheet draws.
 */
export function runningHead({
  shortTitle,
  date,
}: Pick<DocumentMetadata, 'shortTitle' | 'date'>): string {
  const head = [shortTitle, ...(date ? [dateInWords(date)] : [])];
  return `.number {
  string-set: paragraph attr(aria-label);
}

@page {
  @top-left {
    content: ${cssString(head.join(', '))};
    font: 8pt Record, serif;
  }

  @top-right {
    content: string(paragraph, first) " – " string(paragraph, last);
    font: 8pt Record, serif;
  }
}

@page :first {
  @top-left {
    content: none;
  }
}
`;
}
