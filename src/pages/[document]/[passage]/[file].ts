import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFileNames } from '../../../site/citation-file-names.ts';
import { citationFile } from '../../../site/citation-files.ts';
import { citedPassage } from '../../../site/cite.ts';
import { citedPassages } from '../../../site/passage-pages.ts';
import { documentSlugs, editionOf } from '../../../site/read-content.ts';

export const getStaticPaths = (() =>
  documentSlugs().flatMap((document) =>
    citedPassages(editionOf(document)).flatMap(({ id }) =>
      citationFileNames(id).map((file) => ({ params: { document, passage: id, file } })),
    ),
  )) satisfies GetStaticPaths;

/** One passage for reference managers and for the page's own script. */
export const GET: APIRoute = ({ params }) => {
  const { document = '', passage: id, file = '' } = params;
  const edition = editionOf(document);
  const passage = edition.passages.find((one) => one.id === id);
  if (!passage) throw new Error(`Expected a passage \`${id}\` in ${document}`);
  return citationFile(file, citedPassage(edition, passage));
};
