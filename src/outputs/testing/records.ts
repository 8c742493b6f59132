import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { proposeDocument } from '../../cli/propose-document.ts';
import { editionOf, siteCollection } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { createEdition, documentSchema, parserOptions } from '../../edition/index.ts';
import { inferTranscript } from '../../inference/infer-transcript.ts';
import { parseTranscript } from '../../transcript/index.ts';
import { addressFrom } from '../citation/address.ts';
import { citeDocument } from '../citation/cite-document.ts';
import type { OutputSubject } from '../output.ts';

/** A text and the edition of it. */
export interface TestRecord {
  readonly name: string;
  readonly source: string;
  readonly edition: Edition;
}

const folder = 'src/transcript/fixtures/records';
const first = '1961-02-10-hoxha-pak';

/** Letters of many scripts, and signs that other formats take for their own. */
const signs = `ЗАПИСЬ БЕСЕДЫ *№ 7* <i>&amp;</i> #

#1 **Место**: Τίρανα

김일성 동지: # Не заголовок, 1. и не список; a_b_c * d ** \`e\` [*f* & g] ~h~ | i \\ j & k &lt; l.[1]

=2+2, he said: "quoted", and -1.

- and this is no list![1] (f)

أحمد: + مرحبا, <script>alert("x")</script> ]]> --> $5 and $6, http://example.org/_a_ @me
1) a line
=== of its own

김일성 동지: 高

أحمد: [*f* & g]

[1] Translator's note: [^1]: is no note, and  two spaces are two.
`;

/** Nothing here says that it is a label or a bracket, so it is declared. */
const ofSigns = {
  title: { text: 'Запись *беседы* <1959> & "more"', supplied: false },
  shortTitle: 'Запись',
  date: '1959-10',
  language: 'ru',
  participants: [
    { id: 'kim', name: '김일성', labels: ['김일성 동지'] },
    { id: 'ahmad', name: 'أحمد', labels: ['أحمد'] },
  ],
  transcript: { insertions: { description: ['*f* & g'] } },
};

function editionFrom(slug: string, source: string, declared: object): Edition {
  const metadata = documentSchema.parse({ sha256: '0'.repeat(64), ...declared });
  const transcript = parseTranscript(new VFile(source), parserOptions(metadata));
  return createEdition({ slug, metadata, transcript, anchors: {} }).edition;
}

/** The edition that is proposed for a bare text. */
export function editionOfText(source: string, language = 'en', slug = 'record'): Edition {
  const inference = inferTranscript(source);
  const declared = proposeDocument(inference, source, '0'.repeat(64), 'document.yaml');
  return editionFrom(slug, source, { ...parse(declared), language });
}

/** The first document. */
export const realRecord: TestRecord = {
  name: first,
  source: readFileSync(`content/documents/${first}/transcript.md`, 'utf8'),
  edition: editionOf(first),
};

/** Every record that tests know: the invented ones, one of signs, and the real one last. */
export const records: readonly TestRecord[] = [
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const source = readFileSync(`${folder}/${name}/source.txt`, 'utf8');
      return { name, source, edition: editionOfText(source, 'en', name) };
    }),
  { name: 'signs', source: signs, edition: editionFrom('signs', signs, ofSigns) },
  realRecord,
];

/**
 * What an output is made of.
 *
 * @param siteUrl - the address of the site; an edition need not have one
 */
export function subjectOf(edition: Edition, siteUrl?: string): OutputSubject {
  const { site, ...registers } = siteCollection();
  const collection = {
    ...registers,
    site: { ...site, ...(siteUrl && { url: siteUrl }) },
  };
  const address = addressFrom(siteUrl, `${edition.slug}/`);
  return {
    edition,
    collection,
    cited: citeDocument(edition, collection.site, address),
    styledFor: unneeded,
    typeset: unneeded,
  };
}

function unneeded(): never {
  throw new Error('Expected a file of a document to need no style and no compiler');
}
