import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cited, FormattedCitation, StyledCitation } from '../outputs/index.ts';
import { citationsFrom } from '../outputs/index.ts';

interface CitationFile {
  readonly cited: Cited;
  readonly styled: StyledCitation;
}

/** The citations of a passage as a script makes them of what the build has written. */
export function citationsIn(
  folder: string,
  slug: string,
  id: string,
): readonly FormattedCitation[] {
  const script = readFileSync(join(folder, slug, id, `${id}.js`), 'utf8');
  const self: { editionCitations?: Record<string, CitationFile> } = {};
  new Function('self', script)(self);
  const file = self.editionCitations?.[id];
  if (!file) throw new Error(`Expected citations of ${id}`);
  return citationsFrom(file.cited, file.styled);
}
