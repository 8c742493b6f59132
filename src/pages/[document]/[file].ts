import type { APIRoute, GetStaticPaths } from 'astro';
import { editionOf } from '../../content/read-edition.ts';
import { outputFile } from '../../site/citations/output-files.ts';
import { summariesToMake } from '../../site/summaries/summaries.ts';

export const getStaticPaths = (() =>
  summariesToMake()
    .flatMap(({ slug, files }) =>
      files.map((file) => ({ params: { document: slug, file } })),
    )
    .toArray()) satisfies GetStaticPaths;

/** A whole document as a file, see `outputs`. */
export const GET: APIRoute = ({ params: { document = '', file = '' } }) =>
  outputFile(file, editionOf(document));
