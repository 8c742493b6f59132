import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Edition } from '../../edition/index.ts';
import { parserOptions } from '../../edition/index.ts';
import type { OutputSubject } from '../../outputs/index.ts';
import { addressFrom, citeDocument, outputsOf } from '../../outputs/index.ts';
import type { AnnotationLinks } from '../../render/index.ts';
import { htmlOf } from '../../render/index.ts';
import { noLinks } from '../../render/testing/no-links.ts';
import { searchIndexOf } from '../../search/index/records.ts';
import { parseTranscript } from '../../transcript/index.ts';
import { readDocument } from '../read-document.ts';
import { siteMetadata } from '../read-edition.ts';
import type { Registers } from '../read-registers.ts';
import { readRegisters } from '../read-registers.ts';
import { writeAnchors } from '../write-anchors.ts';

const slug = 'one-paragraph';

/** What a paragraph is made of: words of the language, names of the registers, brackets, note marks. */
const sentences = [
  'We have always stood with the Soviet Union and with comrade Khrushchev, Stalin said.',
  'The glorious Korean Workers’ Party of Kim Il Sung knows what Marxism – Leninism is worth.',
  'It was raised at the Moscow Conference, and nobody there spoke of Albania or of  it again.',
  'They asked for 1.5 million roubles; the comrades’ answer came in the autumn, as it had to come.',
];

/** A step in the life of a record, from its files to what is published of it. */
export interface Step {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Every step of a record whose only speech is one paragraph.
 *
 * @param folder - a content folder is written into it, with anchors and history
 * @param content - the folder whose registers it has
 * @param size - of the paragraph, in UTF-16 units
 */
export function stepsOf(folder: string, content: string, size: number): readonly Step[] {
  const registers = writeContent(folder, content, size);
  const { files, edition } = readDocument(folder, slug, registers);
  const [source] = files;
  const faults = files.flatMap(({ messages }) => messages.map(String));
  if (!source || !edition || faults.length > 0) {
    throw new Error(`Expected a record without faults: ${faults[0]}`);
  }
  const options = parserOptions(edition.metadata);
  const html = htmlOf(edition, linksTo(registers));
  const subject = subjectOf(edition, registers, folder);
  const written = outputsOf(edition).filter(
    ({ role, extension }) => role === 'item' && extension !== 'pdf',
  );
  return [
    { name: 'parse', run: () => parseTranscript(String(source), options) },
    { name: 'read', run: () => readDocument(folder, slug, registers) },
    { name: 'html', run: () => edition.passages.map(html.passage) },
    {
      name: 'search',
      run: () => searchIndexOf([edition], registers.entries),
    },
    ...written.map(({ extension, write }) => ({
      name: extension,
      run: () => write(subject),
    })),
  ];
}

/** Milliseconds of CPU, the least of a few runs: the first ones also compile. */
export function cpuTime(run: () => unknown): number {
  const times: number[] = [];
  const start = performance.now();
  do {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  } while (times.length < 5 && performance.now() - start < 3000);
  return Math.min(...times);
}

/** Names are links, as on the page of a record. */
function linksTo({ entries }: Registers): AnnotationLinks {
  return { ...noLinks, entry: (href) => (entries.has(href) ? { href } : undefined) };
}

function subjectOf(
  edition: Edition,
  { entries, sources }: Registers,
  folder: string,
): OutputSubject {
  const site = siteMetadata(folder);
  const unneeded = () => {
    throw new Error('Expected a file that needs no style and no compiler');
  };
  return {
    edition,
    collection: {
      site,
      published: {},
      entries,
      sources,
      introduction: undefined,
      fonts: () => new Map(),
    },
    cited: citeDocument(edition, site, addressFrom(site.url, `${slug}/`)),
    styled: unneeded,
    typeset: unneeded,
  };
}

function writeContent(folder: string, content: string, size: number): Registers {
  const document = join(folder, 'documents', slug);
  mkdirSync(document, { recursive: true });
  for (const name of ['edition.yaml', 'sources.yaml', 'registers']) {
    cpSync(join(content, name), join(folder, name), { recursive: true });
  }
  const { words, insertions } = paragraphOf(size);
  const text = `Comrade Hoxha: ${words}\n\n[1] Translator's note: So printed.\n`;
  writeFileSync(join(document, 'transcript.md'), text);
  const metadata = {
    sha256: createHash('sha256').update(text).digest('hex'),
    title: { text: 'One paragraph', supplied: true },
    shortTitle: 'One paragraph',
    date: '1961-02-10',
    language: 'en',
    participants: [{ id: 'hoxha', name: 'Enver Hoxha', labels: ['Comrade Hoxha'] }],
    transcript: { insertions: { description: insertions } },
  };
  writeFileSync(join(document, 'document.yaml'), stringify(metadata));
  const registers = readRegisters(folder);
  writeAnchors(folder, readDocument(folder, slug, registers), '1.0.0');
  return registers;
}

/** Sentences by number, some with a bracket of words of its own, fewer with a note mark. */
function paragraphOf(size: number) {
  const parts: string[] = [];
  const insertions: string[] = [];
  let length = 0;
  for (let at = 0; length < size; at += 1) {
    const bracket = at % 10 === 9 ? [`remark ${at}`] : [];
    insertions.push(...bracket);
    const words = [
      `${at}. ${sentences[at % sentences.length]}`,
      ...bracket.map((one) => `[${one}]`),
    ];
    const part = words.join(' ') + (at % 50 === 0 ? '[1]' : '');
    parts.push(part);
    length += part.length + 1;
  }
  return { words: parts.join(' '), insertions };
}
