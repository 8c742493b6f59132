import { expect, test } from 'vitest';
import { createEdition, documentSchema } from '../../edition/index.ts';
import { parseTranscript } from '../../transcript/index.ts';
import { site } from '../testing/real-document.ts';
import { addressFrom } from './address.ts';
import { citePassage } from './cite-document.ts';

const source = `MINUTES OF A SOCIETY

Mrs. Orrin: They would have taken the eleven.

(Laughter)

[The box was opened.]

Mr. Pym: I went round by the mill.
`;
const metadata = documentSchema.parse({
  sha256: '0'.repeat(64),
  title: { text: 'Minutes', supplied: false },
  shortTitle: 'Minutes',
  language: 'en',
  participants: [
    { id: 'orrin', name: 'Harriet Orrin', labels: ['Mrs. Orrin'] },
    { id: 'pym', name: 'William Pym', labels: ['Mr. Pym'] },
  ],
  citation: { recordKeeper: { given: 'Tobias', family: 'Venn' } },
  transcript: {
    insertions: { direction: ['(Laughter)', 'The box was opened.'] },
    blocks: [{ kind: 'heading', text: 'MINUTES OF A SOCIETY' }],
  },
});
const transcript = parseTranscript(source, {
  speakers: ['Mrs. Orrin', 'Mr. Pym'],
  ...metadata.transcript,
});
const { edition } = createEdition({ slug: 'a', metadata, transcript, anchors: {} });

function cited(words: string) {
  const passage = edition.passages.find(({ text }) => text === words);
  if (!passage) throw new Error(`Expected a passage "${words}"`);
  return citePassage(edition, passage, site, addressFrom(undefined, 'a/'));
}

test('what happens within somebody’s turn is told by the record keeper, and is not theirs', () => {
  for (const words of ['(Laughter)', '[The box was opened.]']) {
    const { item, voices, mediation } = cited(words);
    expect(item.author).toEqual([{ given: 'Tobias', family: 'Venn' }]);
    expect(voices).toEqual(['Tobias Venn']);
    expect(mediation).toEqual(['words of the record keeper']);
  }
  expect(cited('They would have taken the eleven.').voices).toEqual([
    'Mrs. Orrin [Harriet Orrin]',
  ]);
});

test('a heading is nobody’s, as nobody has said whose it is', () => {
  const { item, voices, mediation } = cited('MINUTES OF A SOCIETY');
  expect([item.author, voices, mediation]).toEqual([undefined, [], []]);
});
