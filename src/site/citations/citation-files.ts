import type { citationExtensions } from '../../addresses/citation-file-names.ts';
import type { Cited } from '../../outputs/index.ts';
import { bibtex, cslJson, mediaTypes, ris } from '../../outputs/index.ts';
import { citationsFor } from './cite.ts';

interface FileFormat {
  readonly extension: (typeof citationExtensions)[number];
  readonly label: string;
  readonly type: string;
  readonly write: (cited: Cited) => string;
}

/** The files that cite one thing, by the ends of their names. */
export const citationFormats: readonly FileFormat[] = [
  {
    extension: 'ris',
    label: 'RIS',
    type: mediaTypes.ris,
    write: ({ item }) => ris(item),
  },
  {
    extension: 'bib',
    label: 'BibTeX',
    type: mediaTypes.bibtex,
    write: ({ item }) => bibtex(item),
  },
  {
    extension: 'csl.json',
    label: 'CSL-JSON',
    type: mediaTypes.cslJson,
    write: ({ item }) => cslJson([item]),
  },
];

/** What the script of the reading page asks for: the thing cited, and its citations. */
const citationsFormat: FileFormat = {
  extension: 'json',
  label: 'JSON',
  type: 'application/json',
  write: (cited) => `${JSON.stringify({ cited, citations: citationsFor(cited) })}\n`,
};

/** @param name - as in `citationFileNames` */
export function citationFile(name: string, cited: Cited): Response {
  const extension = name.slice(name.indexOf('.') + 1);
  const format = [...citationFormats, citationsFormat].find(
    (one) => one.extension === extension,
  );
  if (!format) throw new Error(`Expected a citation file, not \`${name}\``);
  return new Response(format.write(cited), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  });
}
