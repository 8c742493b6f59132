import { readdirSync, readFileSync } from 'node:fs';
import { editionOf, siteCollection } from '../../../content/read-edition.ts';
import type { Edition } from '../../../edition/index.ts';
import { createEdition, documentSchema } from '../../../edition/index.ts';
import { inferTranscript } from '../../../inference/infer-transcript.ts';
import type { TranscriptOptions } from '../../../transcript/index.ts';
import { parseTranscript } from '../../../transcript/index.ts';
import type { Collection, OutputSubject } from '../../output.ts';
import { subjectOf } from '../../testing/records.ts';
import { teiXml } from '../tei.ts';

const slug = '1961-02-10-hoxha-pak';
/** The first document. */
export const first: Edition = editionOf(slug);

export const collection: Collection = siteCollection();

/** An edition as TEI. */
export function teiOf(edition: Edition): string {
  return String(teiXml.write(subjectOf(edition)));
}

/** An edition of a bare text, of which nothing is known. */
export function editionOfText(source: string, options: TranscriptOptions): Edition {
  const metadata = documentSchema.parse({
    sha256: '0'.repeat(64),
    title: { text: 'A record', supplied: false },
    shortTitle: 'A record',
    language: 'en',
    participants: [],
    transcript: {},
  });
  const transcript = parseTranscript(source, options);
  return createEdition({ slug: 'record', metadata, transcript, anchors: {} }).edition;
}

const records = 'src/transcript/fixtures/records';

/** The records of the tests, and the first document. */
export const editions: readonly { readonly name: string; readonly edition: Edition }[] = [
  { name: slug, edition: first },
  ...readdirSync(records, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const source = readFileSync(`${records}/${name}/source.txt`, 'utf8');
      return { name, edition: editionOfText(source, inferTranscript(source).options) };
    }),
];

/** The first document and a bare text, as parts of a corpus. */
export function corpusSubjects(): readonly OutputSubject[] {
  const bare = editionOfText('Anna Berg: So.\u000B\n\n[1] A note.\n', {
    speakers: ['Anna Berg'],
  });
  return [first, bare].map((edition) => subjectOf(edition));
}
