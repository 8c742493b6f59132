import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { familiarTitle } from '../edition/index.ts';
import { inlineProse } from '../render/index.ts';
import { first } from './paragraph-words.ts';
import type { Read } from './reader-views.ts';
import { clipped, inReaderView } from './reader-views.ts';

const page = join(inject('site').folder, first, 'index.html');
const html = readFileSync(page, 'utf8');
const { edition } = readDocument('content', first);
if (!edition) throw new Error('Expected the first document to be readable');
const { passages, apparatus, metadata } = edition;
const parser = unified().use(rehypeParse, { fragment: true });

const numbered = passages.flatMap(({ number, text }) =>
  number === undefined ? [] : [{ number, text: squeezed(text) }],
);
const notes = apparatus.notes.map(({ number, text }) => ({
  number,
  text: squeezed(textOf(parser.parse(inlineProse(text, (href) => href)))),
}));
const around = passages.filter(({ node }) =>
  ['abstract', 'dateline', 'signature'].includes(node.type),
);

/** Readers without our style sheet: the address of a file in, the words they show out. */
const printers = {
  lynx: ['-dump', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8'],
  w3m: ['-dump', '-I', 'UTF-8', '-O', 'UTF-8'],
  pandoc: ['-f', 'html', '-t', 'plain', '--wrap=none'],
} as const;

const readers: readonly (readonly [string, () => Read | Promise<Read>])[] = [
  ...Object.entries(printers).map(
    ([command, options]) => [command, () => printedBy(command, options)] as const,
  ),
  ['Readability', () => inReaderView(html)],
  ['defuddle', () => clipped(html)],
];

test('numbers, paragraphs and notes are enough to tell whether one is lost', () => {
  expect(numbered).toHaveLength(48);
  expect(notes.length).toBeGreaterThan(50);
  expect(notes.filter(({ text }) => text.length < 15)).toEqual([]);
  expect(around.map(({ node }) => node.type)).toEqual([
    'dateline',
    'abstract',
    'signature',
  ]);
  // The role, the other spelling, the role within a name, and the gap; the fifth names an office.
  expect(
    numbered
      .map(({ text }) => text)
      .join('')
      .match(/\[\p{L}+/gu),
  ).toHaveLength(5);
});

for (const [name, reading] of readers) {
  let view: Promise<Read> | undefined;
  const read = () => {
    view ??= Promise.resolve(reading());
    return view;
  };
  const isMissing = name in printers && spawnSync(name, ['-version']).error !== undefined;

  describe.skipIf(isMissing)(
    isMissing ? `${name}, not run: it is not here` : name,
    () => {
      test('every paragraph is read once, in order, behind its number', async () => {
        const text = squeezed(withoutMarks((await read()).text));
        let from = 0;
        const lost = numbered.filter((paragraph) => {
          const at = text.indexOf(`${paragraph.number}.${paragraph.text}`, from);
          if (at >= 0) from = at + paragraph.text.length;
          return at < 0;
        });
        expect(lost).toEqual([]);
        // A list of contents may say a short one as the first words of its turn.
        const repeated = numbered.filter(
          (one) => one.text.length > 60 && text.split(one.text).length > 2,
        );
        expect(repeated).toEqual([]);
        for (const { id, text: words, node } of around) {
          // A web clipper keeps the date beside the text, and takes what is called a date line away.
          if (node.type === 'dateline' && name === 'defuddle') continue;
          expect(text, id).toContain(squeezed(words));
        }
      });

      test('a note is read behind the record, called a note by its number', async () => {
        const text = squeezed((await read()).text);
        const end = text.indexOf(numbered.at(-1)?.text ?? '');
        expect(end).toBeGreaterThan(0);
        const told = notes.map((note) => ({ note, at: text.indexOf(note.text) }));
        expect(told.filter(({ at }) => at < end)).toEqual([]);
        // Between its name and its words a note says to which paragraph it belongs.
        const uncalled = told.filter(
          ({ note, at }) =>
            !new RegExp(`Note${note.number}\\W.{0,20}$`, 'u').test(
              text.slice(at - 40, at),
            ),
        );
        expect(uncalled).toEqual([]);
        expect(told.map(({ at }) => at)).toEqual(
          told.map(({ at }) => at).toSorted((a, b) => a - b),
        );
      });

      test('a mark is read as the number of its note', async () => {
        const { text } = await read();
        const record = text.slice(0, text.lastIndexOf('Notes of this edition'));
        const marks = [...record.matchAll(/\(note\s+(\d+)\)/gu)].map((match) => match[1]);
        // The mark of a date line goes with it.
        const kept = notes.slice(name === 'defuddle' ? 1 : 0);
        expect(marks).toEqual(kept.map(({ number }) => String(number)));
      });

      test('nothing is said that is not so', async () => {
        expect((await read()).text).not.toMatch(/\b(?:are|is)\s+hidden\b/u);
      });
    },
  );
}

test.for([
  ['Readability', inReaderView],
  ['defuddle', clipped],
] as const)('%s tells the title, the language and who recorded', async ([, reader]) => {
  const { title, byline, language } = await reader(html);
  // The one it has in citations, or the one that people use.
  const titles = [metadata.title.text, familiarTitle(metadata)];
  expect(
    titles.some((one) => title?.startsWith(one)),
    title,
  ).toBe(true);
  expect(byline).toBe('Haxhi Kroi');
  expect(language).toBe('en');
});

test('a web clipper tells the day of the conversation', async () => {
  expect((await clipped(html)).published).toBe(metadata.date);
});

function printedBy(command: string, options: readonly string[]): Read {
  const { stdout } = spawnSync(command, [...options, page], { encoding: 'utf8' });
  return { text: stdout };
}

/** What marks read where no style sheet draws them; pandoc puts the words of pictures in brackets. */
function withoutMarks(text: string): string {
  const mark = /\[(?:\(note\s+\d+\)|†|\[\d+\])\]|\(note\s+\d+\)|†|\[\d+\]/gu;
  return text.replaceAll(mark, '');
}

/** Where lines break, and whether a space stands before a mark, is each reader's own. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
