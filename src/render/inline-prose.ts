import { VFile } from 'vfile';
import { proseToHtml } from './prose.ts';

/** A note of one paragraph of Markdown as HTML, without an element around it. */
export function inlineProse(markdown: string): string {
  const { html } = proseToHtml(new VFile(markdown));
  return html.replace(/^<p>|<\/p>$/gu, '');
}
