import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFileNames } from '../../site/citation-file-names.ts';
import { citationFile } from '../../site/citation-files.ts';
import { citedDocument } from '../../site/cite.ts';
import { documentSlugs, editionOf } from '../../site/read-content.ts';

export const getStaticPaths = (() =>
  documentSlugs().flatMap((document) =>
    citationFileNames(document).map((file) => ({ params: { document, file } })),
  )) satisfies GetStaticPaths;

/** A whole document for reference managers. */
export const GET: APIRoute = ({ params: { document = '', file = '' } }) =>
  citationFile(file, citedDocument(editionOf(document)));
