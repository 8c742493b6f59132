import type { DocumentMetadata } from './schemas/document.ts';

/**
 * What a document is called at the head of its page. A title in brackets is for citations and for
 * whoever asks where it comes from.
 */
export function familiarTitle({
  title,
  shortTitle,
}: Pick<DocumentMetadata, 'title' | 'shortTitle'>): string {
  return title.familiar ?? (title.supplied ? shortTitle : title.text);
}
