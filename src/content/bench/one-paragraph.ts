import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { citationFormatter } from '../../outputs/index.ts';
import { readCslSources } from '../../site/citations/citation-styles.ts';
import { readDocument } from '../read-document.ts';
import type { Registers } from '../read-registers.ts';
import { readRegisters } from '../read-registers.ts';
import { writeAnchors } from '../write-anchors.ts';
import { stepsOf } from './record-steps.ts';
import type { Step } from './step.ts';

const slug = 'one-paragraph';

/** What a paragraph is made of: words of the language, names of the registers, brackets, note marks. */
const sentences = [
  'We have always stood with the Soviet Union and with comrade Khrushchev, Stalin said.',
  'The glorious Korean Workers’ Party of Kim Il Sung knows what Marxism – Leninism is worth.',
  'It was raised at the Moscow Conference, and nobody there spoke of Albania or of  it again.',
  'They asked for 1.5 million roubles; the comrades’ answer came in the autumn, as it had to come.',
];

/**
 * Write a content folder with one record, anchors and history included, whose only speech is one
 * paragraph.
 *
 * @param content - the folder whose registers it has
 * @param size - of the paragraph, in UTF-16 units
 * @returns every step of the record
 */
export function paragraphSteps(
  folder: string,
  content: string,
  size: number,
): readonly Step[] {
  const registers = writeContent(folder, content, size);
  return stepsOf(folder, slug, registers, citationFormatter(readCslSources()));
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
