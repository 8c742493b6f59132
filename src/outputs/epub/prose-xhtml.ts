import { Parser } from 'htmlparser2';
import { element, escapeXml } from './xhtml.ts';

const empty = new Set(['br', 'hr', 'wbr']);

/**
 * The HTML of prose as XHTML. A link that leads to nothing in the book or on the web loses its element,
 * a picture all but its words.
 *
 * @param addressOf - where an address leads from a page of the book
 */
export function proseXhtml(
  html: string,
  addressOf: (href: string) => string | undefined,
): string {
  let written = '';
  const closings: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'img') written += escapeXml(attributes['alt'] ?? '');
      const href = attributes['href'];
      const address = href === undefined ? undefined : addressOf(href);
      const isKept = name !== 'img' && (name !== 'a' || address !== undefined);
      const own = href === undefined ? attributes : { ...attributes, href: address };
      if (isKept && empty.has(name)) written += element(name, own);
      else if (isKept) written += element(name, own, '\0').split('\0')[0];
      closings.push(isKept && !empty.has(name) ? `</${name}>` : '');
    },
    ontext(text) {
      written += escapeXml(text);
    },
    onclosetag() {
      written += closings.pop() ?? '';
    },
  });
  parser.end(html);
  return written;
}
