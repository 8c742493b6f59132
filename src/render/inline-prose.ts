import { VFile } from 'vfile';
import { proseToHtml } from './prose.ts';

/**
 * A note of one paragraph of Markdown as HTML, without an element around it.
 *
 * @param addressOf - writes the address of a link as the page needs it
 */
export function inlineProse(
  markdown: string,
  addressOf: (href: string) => string,
): string {
  const { html } = proseToHtml(new VFile(markdown), addressOf);
  return html.replace(/^<p>|<\/p>$/gu, '');
}
