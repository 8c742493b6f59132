import { existsSync, readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { readDocument } from '../site/read-document.ts';
import { pageTree } from './built.ts';
import { second } from './two-documents.ts';

const first = '1961-02-10-hoxha-pak';
const site = inject('site');
const tree = pageTree(site.folder, `${first}/index.html`);
const path = `content/documents/${first}/transcript.md`;
const source = readFileSync(path, 'utf8');

test('the source is the one received, byte for byte', () => {
  const received = '../shared/source/transcript.txt';
  if (existsSync(received))
    expect(readFileSync(path).equals(readFileSync(received))).toBe(true);
  expect(source.endsWith('“it has difficulties.”')).toBe(true);
});

test('the text content of each #pN is that paragraph of the source, exactly', () => {
  // Read from the source by lines, not by our parser: paragraphs stand on a line each.
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const paragraphs = lines
    .slice(2, -3)
    .map((line) => line.replace(/^Comrade (?:Enver Hoxha|Pak Geum-cheol): /u, ''))
    .map((line) => line.replace('[1]', ''));
  const printed = paragraphs.map((_, index) => {
    const paragraph = select(`#p${index + 1}`, tree);
    return paragraph && textOf(paragraph);
  });
  expect(paragraphs).toHaveLength(48);
  expect(printed).toEqual(paragraphs);
});

test('labels, paragraphs, signature and note in the order of the page are the record', () => {
  const parts = selectAll(
    '.record .passage > p[id], .record .frame > p[id], .record .speaker, .record .signature p, #n1',
    tree,
  );
  const words = parts.map(textOf).join(' ');
  const expected = source.replace('difficulties[1]', 'difficulties').replace('[1] ', '');
  expect(words.split(/\s+/u).join(' ')).toBe(
    expected.split(/\s+/u).filter(Boolean).join(' '),
  );
});

test('every registered anchor exists on the page exactly once, and every id once', () => {
  const ids = selectAll('[id]', tree).map((element) => String(element.properties['id']));
  const { edition } = readDocument('content', first);
  const registered = Object.keys(edition?.anchors ?? {});
  expect(registered.length).toBeGreaterThan(60);
  for (const anchor of registered)
    expect(ids.filter((id) => id === anchor)).toEqual([anchor]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each paragraph has a link to its page that is named for a screen reader', () => {
  const numbers = selectAll('.record .passage > .number', tree);
  expect(
    numbers.map(({ properties }) => [properties['href'], properties['ariaLabel']]),
  ).toEqual(numbers.map((_, index) => [`p${index + 1}/`, `Cite paragraph ${index + 1}`]));
  expect(numbers).toHaveLength(48);
  expect(numbers.map(textOf).join('')).toBe('');
});

test('the second document’s page prints its passages’ words too', () => {
  const two = inject('two');
  const page = pageTree(two.folder, `${second}/index.html`);
  const { edition } = readDocument(`${two.folder}-content`, second);
  const passages =
    edition?.passages.filter(({ node }) => node.type !== 'signature') ?? [];
  expect(passages.length).toBeGreaterThan(15);
  for (const { id, text } of passages) {
    const element = select(`#${id}`, page);
    expect(element && textOf(element)).toBe(text);
  }
});
