import type { Edition } from '../edition/index.ts';
import { webAnnotations } from './annotations/web-annotations.ts';
import { bibtex } from './citation/bibtex.ts';
import { citationsScript } from './citation/citations-script.ts';
import { cslJson } from './citation/csl-json.ts';
import { ris } from './citation/ris.ts';
import { recordJson } from './data/record-json.ts';
import { epub } from './epub/epub.ts';
import { markdown } from './markdown/markdown.ts';
import { mediaTypes } from './metadata/signposting.ts';
import type { Output, TextOutput } from './output.ts';
import { pdf } from './pdf/pdf.ts';
import { mentionsCsv } from './tables/mentions-csv.ts';
import { passagesCsv } from './tables/passages-csv.ts';
import { turnsCsv } from './tables/turns-csv.ts';
import { teiXml } from './tei/tei.ts';
import { plainText } from './text/plain-text.ts';
import { speechOf, speechText } from './text/speech-text.ts';

const cites = { of: ['document', 'passage'], role: 'description' } as const;

/**
 * Every kind of file that the site offers. Pages link them, `linkset.json` lists them, and each build
 * proves the words of those that carry any: a new kind is a file and a line here.
 */
export const outputs: readonly Output[] = [
  {
    ...cites,
    extension: 'ris',
    mediaType: mediaTypes.ris,
    label: 'RIS',
    write: ({ cited }) => ris(cited.item),
  },
  {
    ...cites,
    extension: 'bib',
    mediaType: mediaTypes.bibtex,
    label: 'BibTeX',
    write: ({ cited }) => bibtex(cited.item),
  },
  {
    ...cites,
    extension: 'csl.json',
    mediaType: mediaTypes.cslJson,
    label: 'CSL-JSON',
    write: ({ cited }) => cslJson([cited.item]),
  },
  citationsScript,
  epub,
  pdf,
  plainText,
  speechText,
  markdown,
  recordJson,
  passagesCsv,
  turnsCsv,
  mentionsCsv,
  webAnnotations,
  teiXml,
];

/** The kinds of files of one document: those of the table, and one of each participant who speaks. */
export function outputsOf({ statistics }: Edition): readonly Output[] {
  const speakers = statistics.speakers.filter(({ paragraphs }) => paragraphs > 0);
  return [...outputs, ...speakers.map(({ participant }) => speechOf(participant))];
}

/**
 * The names of the files of a document or passage.
 *
 * @param id - the slug or the anchor
 * @param among - the kinds of files; by default those of every document
 */
export function outputNames(
  of: 'document' | 'passage',
  id: string,
  among: readonly Output[] = outputs,
): string[] {
  return among
    .filter((output) => isOf(output, of))
    .map(({ extension }) => `${id}.${extension}`);
}

/** Whether a kind of file is made of documents, or of passages. */
export function isOf({ of: made }: Output, of: 'document' | 'passage'): boolean {
  return made.some((one) => one === of);
}

/** Those that carry the text of a document, or a part of it. */
export function textOutputsOf(edition: Edition): readonly TextOutput[] {
  return outputsOf(edition).filter(
    (output) => output.role === 'item' && output.proof !== undefined,
  );
}

/**
 * @param among - the kinds of files; by default those of every document
 * @throws when no output has a name that ends so: a bug, not an editor's mistake
 */
export function outputNamed(name: string, among: readonly Output[] = outputs): Output {
  const extension = name.slice(name.indexOf('.') + 1);
  const found = among.find((output) => output.extension === extension);
  if (!found) throw new Error(`Expected the name of an output, not \`${name}\``);
  return found;
}
