import type { APIRoute, GetStaticPaths } from 'astro';
import { documentSlugs, editionOf } from '../../../content/read-edition.ts';
import { citedPassages } from '../../../edition/index.ts';
import { outputFile, outputFiles } from '../../../site/citations/output-files.ts';

export const getStaticPaths = (() =>
  documentSlugs().flatMap((document) => {
    const edition = editionOf(document);
    return citedPassages(edition).flatMap(({ id }) =>
      outputFiles(edition, id).map((file) => ({
        params: { document, passage: id, file },
      })),
    );
  })) satisfies GetStaticPaths;

/** One passage as a file, see `outputs`. */
export const GET: APIRoute = ({ params }) => {
  const { document = '', passage: id, file = '' } = params;
  const edition = editionOf(document);
  const passage = edition.passages.find((one) => one.id === id);
  if (!passage) throw new Error(`Expected a passage \`${id}\` in ${document}`);
  return outputFile(file, edition, passage);
};
