import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { createEdition, documentSchema } from '../edition/index.ts';
import { parseTranscript } from '../transcript/index.ts';
import { htmlOf } from './html.ts';
import { noLinks } from './testing/no-links.ts';

const parser = unified().use(rehypeParse, { fragment: true });

function editionOf(source: string) {
  const metadata = documentSchema.parse({
    sha256: '0'.repeat(64),
    title: { text: '[A record]', supplied: true },
    shortTitle: 'A record',
    language: 'en',
    participants: [{ id: 'anna-berg', name: 'Anna Berg', labels: ['Anna Berg'] }],
    transcript: { insertions: { gap: ['illegible'], role: ['head [acting]', 'acting'] } },
  });
  const options = {
    speakers: ['Anna Berg'],
    ...metadata.transcript,
  };
  const transcript = parseTranscript(source, options);
  return createEdition({ slug: 'a', metadata, transcript, anchors: {} }).edition;
}

test('the text content of every passage of the first document is its words', () => {
  const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
  if (!edition) throw new Error('Expected the first document to be readable');
  const html = htmlOf(edition, noLinks);
  for (const passage of edition.passages) {
    expect(textOf(parser.parse(html.passage(passage)))).toBe(
      passage.node.type === 'signature' ? 'Records’ Clerk\nHaxhi Kroi' : passage.text,
    );
  }
});

test('characters that HTML reserves are words like any other', () => {
  const edition = editionOf('Anna Berg: <b>5 & 6</b> "so" <script>alert(1)</script>');
  const [passage] = edition.passages;
  if (!passage) throw new Error('Expected a passage');
  const tree = parser.parse(htmlOf(edition, noLinks).passage(passage));
  expect(textOf(tree)).toBe('<b>5 & 6</b> "so" <script>alert(1)</script>');
  expect(selectAll('*', tree)).toEqual([]);
});

test('an insertion inside an insertion is an element inside an element', () => {
  const edition = editionOf('Anna Berg: I, [head [acting]] of it, [illegible].');
  const [passage] = edition.passages;
  if (!passage) throw new Error('Expected a passage');
  const tree = parser.parse(htmlOf(edition, noLinks).passage(passage));
  expect(
    selectAll('.insertion', tree).map((element) => element.properties['dataKind']),
  ).toEqual(['role', 'role', 'gap']);
  expect(selectAll('.insertion .insertion', tree)).toHaveLength(1);
});

test('a note mark has no words, is named for a screen reader, and leads to its note', () => {
  const edition = editionOf('Anna Berg: So.[1]\n\n[1] Translator’s note: thus.');
  const [passage] = edition.passages;
  if (!passage) throw new Error('Expected a passage');
  const tree = parser.parse(htmlOf(edition, noLinks).passage(passage));
  const [mark] = selectAll('a', tree);
  expect(textOf(tree)).toBe('So.');
  expect(mark?.properties).toMatchObject({
    href: '#n1',
    id: 'n1-ref',
    ariaLabel: 'Translator’s note 1',
    dataLabel: '1',
  });
});
