import type { Routes } from '../../addresses/routes.ts';
import { hasPassagePages } from '../../content/corpus.ts';

/** Where a passage can be read by itself: its page, or where it has none its place in the record. */
export function passageAddress(routes: Routes, slug: string, id: string): string {
  return hasPassagePages(slug) ? routes.passagePage(slug, id) : routes.passage(slug, id);
}
