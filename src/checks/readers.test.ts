import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { toString as textOf } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, inject, test } from 'vitest';
import type { EditorialNote, Passage } from '../edition/index.ts';
import { inlineProse } from '../render/index.ts';
import { readDocument } from '../site/read-document.ts';
import { first } from './paragraph-words.ts';

const page = join(inject('site').folder, first, 'index.html');
const { edition } = readDocument('content', first);
if (!edition) throw new Error('Expected the first document to be readable');
const { flow, apparatus } = edition;
const parser = unified().use(rehypeParse, { fragment: true });

/** Every label, passage and note, in the order of the text. */
const pieces = flow
  .flatMap((part) =>
    part.type === 'turn'
      ? [part.label ?? '', ...part.passages.flatMap(withNotes)]
      : withNotes(part),
  )
  .map(squeezed);

/** Readers without our style sheet: the address of a file in, the words they show out. */
const textBrowsers = {
  lynx: ['-dump', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8'],
  w3m: ['-dump', '-I', 'UTF-8', '-O', 'UTF-8'],
} as const;

test('labels, paragraphs and notes are enough to tell whether one is lost', () => {
  expect(pieces.length).toBeGreaterThan(80);
  expect(pieces.every((piece) => piece.length > 2)).toBe(true);
  // The role, the other spelling, the role within a name, and the gap; the fifth names an office.
  expect(pieces.join('').match(/\[\p{L}+/gu)).toHaveLength(5);
});

test('a reader view keeps every label, paragraph, insertion and note in order', () => {
  const { document } = parseHTML(readFileSync(page, 'utf8'));
  const view = new Readability(document).parse();
  // It shows the date above the text, where an article has its author.
  expect(lostFrom(`${view?.byline ?? ''}${view?.textContent ?? ''}`)).toEqual([]);
  expect(view?.title).toContain(edition.metadata.title.text);
  expect(view?.lang).toBe('en');
});

for (const [browser, options] of Object.entries(textBrowsers)) {
  const isThere = spawnSync(browser, ['-version']).error === undefined;

  test.runIf(isThere)(
    `${browser} keeps every label, paragraph, insertion and note in order`,
    () => {
      const { stdout } = spawnSync(browser, [...options, page], { encoding: 'utf8' });
      expect(lostFrom(stdout)).toEqual([]);
    },
  );

  test.skipIf(isThere)(`nothing is read in ${browser}: it is not here`, () => {});
}

function withNotes(passage: Passage): string[] {
  const own = apparatus.notes.filter(
    (note) => note.beside && note.passage === passage.id,
  );
  return [passage.text, ...own.map(shortNote)];
}

function shortNote({ number, text }: EditorialNote): string {
  return `${number}${textOf(parser.parse(inlineProse(text, (href) => href)))}`;
}

/** The first words of what a text does not have in its place. */
function lostFrom(text: string): string[] {
  const words = squeezed(text);
  let from = 0;
  return pieces.filter((piece) => {
    const at = words.indexOf(piece, from);
    if (at >= 0) from = at + piece.length;
    return at < 0;
  });
}

/** Where lines break, and whether a space stands before a mark, is each reader's own. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
