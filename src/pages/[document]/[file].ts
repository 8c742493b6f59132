import type { APIRoute, GetStaticPaths } from 'astro';
import { documentSlugs, editionOf } from '../../content/read-edition.ts';
import { outputFile, outputFiles } from '../../site/citations/output-files.ts';

export const getStaticPaths = (() =>
  documentSlugs().flatMap((document) =>
    outputFiles(editionOf(document)).map((file) => ({ params: { document, file } })),
  )) satisfies GetStaticPaths;

/** A whole document as a file, see `outputs`. */
export const GET: APIRoute = ({ params: { document = '', file = '' } }) =>
  outputFile(file, editionOf(document));
