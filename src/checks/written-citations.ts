import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentCitations, FormattedCitation } from '../outputs/index.ts';
import { citationIn, citationsFrom } from '../outputs/index.ts';

/** The citations of a passage as a script makes them of what the build has written. */
export function citationsIn(
  folder: string,
  slug: string,
  id: string,
): readonly FormattedCitation[] {
  const script = readFileSync(join(folder, slug, `${slug}.js`), 'utf8');
  const self: { editionCitations?: DocumentCitations } = {};
  new Function('self', script)(self);
  const found = self.editionCitations && citationIn(self.editionCitations, id);
  if (!found) throw new Error(`Expected citations of ${id}`);
  return citationsFrom(found.cited, found.styled);
}
