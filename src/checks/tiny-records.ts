import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { registerAnchors } from './bench/scale/generate/content-folder.ts';

/** Records as short as can be, so that an edition of hundreds is built in seconds. */
const edition = {
  title: 'Minutes of the mills',
  description: 'Minutes of many sittings of a court of millers.',
  version: '1.0.0',
  date: '2026-01-02',
  language: 'en',
  corpus: {
    passagePages: 'none',
    passageFiles: 'none',
    figures: 'none',
    formats: ['tei.xml', 'speech.txt'],
    books: 'none',
  },
};

const places = {
  velmoor: {
    heading: 'Velmoor',
    forms: ['Velmoor'],
    note: 'A town behind a dyke.',
    certainty: 'stated',
  },
};

/** Write a content folder without documents. */
export function writeEmptyEdition(folder: string): void {
  mkdirSync(join(folder, 'registers'), { recursive: true });
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'edition.yaml'), stringify(edition));
  writeFileSync(join(folder, 'registers', 'places.yaml'), stringify({ entries: places }));
}

/** Add the records of some numbers, all of one year, each with speakers and a word of its own. */
export function addTinyRecords(folder: string, from: number, to: number): void {
  for (let number = from; number < to; number += 1) {
    const slug = `sitting-${number}`;
    const own = join(folder, 'documents', slug);
    mkdirSync(own);
    const transcript = `Quist: The mill of Velmoor has ${wordOf(number)}.\n\nSandel: Velmoor knows.\n`;
    writeFileSync(join(own, 'transcript.md'), transcript);
    writeFileSync(join(own, 'document.yaml'), stringify(metadataOf(number, transcript)));
    registerAnchors(folder, slug);
  }
}

/** A word for each number, all with one first letter. */
function wordOf(number: number): string {
  return `w${number.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`;
}

function metadataOf(number: number, transcript: string) {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const month = String(1 + (number % 12)).padStart(2, '0');
  return {
    sha256: createHash('sha256').update(transcript).digest('hex'),
    title: { text: `Sitting ${1000 + number}`, supplied: false },
    shortTitle: `Sitting ${1000 + number}`,
    date: `1702-${month}-${day}`,
    language: 'en',
    participants: [
      { id: 'aldert-quist', name: 'Aldert Quist', labels: ['Quist'] },
      { id: `sandel-${1000 + number}`, name: 'Griet Sandel', labels: ['Sandel'] },
    ],
    citation: { archive: { name: `Archive of ward ${1000 + number}`, number: 'box 12' } },
    transcript: {},
  };
}
