import type { ElementContent } from 'xast';
import { tei } from './element.ts';

/** UTF-16 units that no XML file may contain: controls, noncharacters and halves of pairs. */
const forbidden =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
// Without the flag `u`, so that halves of pairs can be found.
const split = new RegExp(`(${forbidden})`);

/** Whether a text has a character that XML forbids. */
export function hasForbidden(text: string): boolean {
  return split.test(text);
}

/**
 * A text without characters that XML forbids: each becomes a `g` that points to its description in the
 * header.
 *
 * @param met - takes the names of the forbidden characters: `char.u000B`
 */
export function withoutForbidden(text: string, met: Set<string>): ElementContent[] {
  return text.split(split).flatMap((piece, index): ElementContent[] => {
    if (piece === '') return [];
    if (index % 2 === 0) return [{ type: 'text', value: piece }];
    const name = nameOf(piece);
    met.add(name);
    return [tei('g', { ref: `#${name}` })];
  });
}

/** The character that a `g` points to; nothing where it points to something else. */
export function characterFrom(reference: string): string | undefined {
  const [, code] = /char\.u([0-9A-F]{4})$/u.exec(reference) ?? [];
  return code && String.fromCharCode(Number.parseInt(code, 16));
}

/** Only the white space that XML knows as such may stand between elements. */
export function isXmlSpace(text: string): boolean {
  return /^[\t\n\r ]*$/u.test(text);
}

function nameOf(unit: string): string {
  return `char.u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as XML. A carriage return becomes a reference, because a parser would turn it into a line
 * feed.
 */
export function escaped(text: string): string {
  // Few texts have any of these.
  if (!/[&<>\r]/u.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
