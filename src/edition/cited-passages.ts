import type { Edition } from './create-edition.ts';
import type { Passage } from './passage.ts';

/** The passages with a page of their own: all that has words. */
export function citedPassages({ passages }: Edition): readonly Passage[] {
  return passages.filter(
    ({ node }) => node.type !== 'milestone' && node.type !== 'furniture',
  );
}
