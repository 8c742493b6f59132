export type { AnnotationLinks } from './annotations.ts';
export { withBoundNumbers } from './bound-numbers.ts';
export type { HtmlOf } from './html.ts';
export { htmlOf } from './html.ts';
export { inlineProse } from './inline-prose.ts';
export { proseToHtml } from './prose.ts';
export { proseLinks } from './prose-links.ts';
export { proseLosses } from './prose-losses.ts';
