import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFileNames } from '../../../addresses/citation-file-names.ts';
import { documentSlugs, editionOf } from '../../../content/read-edition.ts';
import { citedPassages } from '../../../edition/index.ts';
import { citationFile } from '../../../site/citations/citation-files.ts';
import { citedPassage } from '../../../site/citations/cite.ts';

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
