import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFileNames } from '../../addresses/citation-file-names.ts';
import { documentSlugs, editionOf } from '../../content/read-edition.ts';
import { citationFile } from '../../site/citations/citation-files.ts';
import { citedDocument } from '../../site/citations/cite.ts';

export const getStaticPaths = (() =>
  documentSlugs().flatMap((document) =>
    citationFileNames(document).map((file) => ({ params: { document, file } })),
  )) satisfies GetStaticPaths;

/** A whole document for reference managers. */
export const GET: APIRoute = ({ params: { document = '', file = '' } }) =>
  citationFile(file, citedDocument(editionOf(document)));
