export type { HtmlOf } from './html.ts';
export { htmlOf, noteTitle } from './html.ts';
export type { Prose } from './prose.ts';
export { proseToHtml } from './prose.ts';
