/** How the names of files end that cite one thing. */
export const citationExtensions = ['ris', 'bib', 'csl.json', 'json'] as const;

/** @param id - the anchor of a passage, or the slug of a document */
export function citationFileNames(id: string): string[] {
  return citationExtensions.map((extension) => `${id}.${extension}`);
}
