import type { APIRoute, GetStaticPaths } from 'astro';
import { editionOf } from '../../../content/read-edition.ts';
import { outputFile } from '../../../site/citations/output-files.ts';
import { summariesToMake } from '../../../site/summaries/summaries.ts';

export const getStaticPaths = (() =>
  summariesToMake()
    .flatMap(({ slug, passageFiles }) =>
      passageFiles.flatMap(([passage, files]) =>
        files.map((file) => ({ params: { document: slug, passage, file } })),
      ),
    )
    .toArray()) satisfies GetStaticPaths;

/** One passage as a file, see `outputs`. */
export const GET: APIRoute = ({ params }) => {
  const { document = '', passage: id, file = '' } = params;
  const edition = editionOf(document);
  const passage = edition.passages.find((one) => one.id === id);
  if (!passage) throw new Error(`Expected a passage \`${id}\` in ${document}`);
  return outputFile(file, edition, passage);
};
