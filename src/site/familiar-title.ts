import type { DocumentMetadata } from '../edition/index.ts';

/** The title of a document as people say it. */
export function familiarTitle({ shortTitle }: DocumentMetadata): string {
  return shortTitle;
}
