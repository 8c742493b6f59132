import { readFileSync } from 'node:fs';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

/** The first document: the one whose words these checks know. */
export const first = '1961-02-10-hoxha-pak';
export const transcript = `content/documents/${first}/transcript.md`;

/**
 * The paragraphs of the first document's record, without labels and note marks. Read from the
 * source by lines, not by our parser: paragraphs stand on a line each, between two lines of front
 * matter and three behind.
 */
export function sourceParagraphs(): string[] {
  return readFileSync(transcript, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(2, -3)
    .map((line) => line.replace(/^Comrade (?:Enver Hoxha|Pak Geum-cheol): /u, ''))
    .map((line) => line.replace('[1]', ''));
}

/** The text content of each `#pN` of a page; nothing for one that is not there. */
export function printedParagraphs(tree: Root): (string | undefined)[] {
  return sourceParagraphs().map((_, index) => {
    const paragraph = select(`#p${index + 1}`, tree);
    return paragraph && textOf(paragraph);
  });
}

/** An expression for a browser: the same of the page it shows. */
export const shownParagraphs = `Array.from(
  { length: ${sourceParagraphs().length} },
  (_, index) => document.querySelector('#p' + (index + 1))?.textContent,
)`;
