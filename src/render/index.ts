export type { HtmlOf } from './html.ts';
export { htmlOf } from './html.ts';
export { proseToHtml } from './prose.ts';
