import type { Zippable } from 'fflate';
import { zipSync } from 'fflate';
import type { OutputSubject, TextOutput } from '../output.ts';
import { bookOf } from './book.ts';
import { contentsPage } from './contents-page.ts';
import { introductionPage } from './introduction-page.ts';
import { packageOpf } from './package-opf.ts';
import { readEpub } from './read-epub.ts';
import { recordPage } from './record-page.ts';
import { registersPage } from './registers-page.ts';
import { bookStyle } from './style.ts';
import { titlePage } from './title-page.ts';
import { inXml, pageXhtml } from './xhtml.ts';

const mediaType = 'application/epub+zip';

/** The record as a book: EPUB 3.3. */
export const epub: TextOutput = {
  extension: 'epub',
  mediaType,
  label: 'EPUB',
  of: ['document'],
  role: 'item',
  use: 'read',
  isCostly: true,
  write: (subject) => packed(filesOf(subject), subject.collection.site.date),
  proof: {
    /** The notes printed with the record stand below it, whatever their place in the source. */
    expected(words, edition) {
      const notes = new Set(edition.notes.map(({ id }) => id));
      const possible = words.map((passage) => ({
        ...passage,
        ...(passage.label !== undefined && { label: inXml(passage.label) }),
        text: inXml(passage.text),
        brackets: (passage.brackets ?? []).map(inXml),
      }));
      return [
        ...possible.filter(({ id }) => !notes.has(id)),
        ...possible.filter(({ id }) => notes.has(id)),
      ];
    },
    read: readEpub,
  },
};

/** The files of a book by their paths, the first one first. */
function filesOf(subject: OutputSubject): ReadonlyMap<string, string | Uint8Array> {
  const book = bookOf(subject);
  const pages = [
    titlePage(book),
    introductionPage(book) ?? [],
    recordPage(book),
    registersPage(book) ?? [],
  ].flat();
  const fonts = [...subject.collection.fonts()].map(
    ([name, bytes]) => [`fonts/${name}`, bytes] as const,
  );
  const fontFiles = fonts.map(([name]) => name);
  const names = pages.map(({ name }) => name);
  const own = [
    ['package.opf', packageOpf(book, names, fontFiles)],
    ...[...pages, contentsPage(book, pages)].map(
      (page) => [page.name, pageXhtml(page)] as const,
    ),
    ['style.css', bookStyle(fontFiles)],
    ...fonts,
  ] as const;
  return new Map<string, string | Uint8Array>([
    ['mimetype', mediaType],
    ['META-INF/container.xml', container],
    ...own.map(([name, content]) => [`EPUB/${name}`, content] as const),
  ]);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/**
 * Pack files: the first stored as it is, by which programs know a book, all with one day.
 *
 * @param day - YYYY-MM-DD
 */
function packed(
  files: ReadonlyMap<string, string | Uint8Array>,
  day: string,
): Uint8Array {
  const encoder = new TextEncoder();
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip file has the clock on the wall, whose midnight is the same everywhere.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const level = path === 'mimetype' || path.endsWith('.woff2') ? 0 : 9;
    entries[path] = [bytes, { level, mtime }];
  }
  return zipSync(entries);
}
