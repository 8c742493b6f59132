import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Random } from '../../../../text/testing/seeded-random.ts';
import { seededRandom } from '../../../../text/testing/seeded-random.ts';
import type { RecordDay } from './days.ts';
import { inWords } from './days.ts';
import type { Person } from './persons.ts';
import { persons } from './persons.ts';
import type { Vocabulary } from './vocabulary.ts';
import { drawRank } from './vocabulary.ts';

/** What the records are made of. */
export interface Material {
  readonly vocabulary: Vocabulary;
  /** Names that the registers know, as the texts print them. */
  readonly names: readonly string[];
}

/** A record as the files of its folder. */
export interface GeneratedRecord {
  readonly slug: string;
  readonly transcript: string;
  /** The text of `document.yaml`. */
  readonly metadata: string;
}

const archives = 12;

/** The record of a number: the same whatever others there are. */
export function recordOf(
  number: number,
  { date, repeat }: RecordDay,
  material: Material,
): GeneratedRecord {
  const random = seededRandom(number);
  const present = drawPersons(random);
  const dateline = inWords(date);
  const names = present.map(({ name }) => name);
  const blocks = [
    dateline,
    `Present were ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`,
    ...turns(random, present, material),
  ];
  const transcript = `${blocks.join('\n\n')}\n`;
  const [first, second] = present.map(({ family }) => family);
  const slug = `${date}-${first}-${second}${repeat > 0 ? `-${repeat + 1}` : ''}`;
  const metadata = {
    sha256: createHash('sha256').update(transcript).digest('hex'),
    title: {
      text: `Record of a conversation between ${names[0]} and ${names[1]}`,
      supplied: true,
    },
    shortTitle: `${first} – ${second}, ${dateline}`,
    date,
    language: 'en',
    participants: present.map(({ id, name }) => ({
      id,
      name,
      ...(transcript.includes(`\n\n${labelOf(name)}:`) && { labels: [labelOf(name)] }),
    })),
    citation: {
      archive: {
        name: `State Archive ${1 + pick(random, archives)}`,
        number: `file ${number}`,
      },
    },
    transcript: { blocks: [{ kind: 'dateline', text: dateline }] },
    provenance: [
      { subject: 'Date', value: date, certainty: 'stated', source: 'First line' },
    ],
  };
  return { slug: slug.toLowerCase(), transcript, metadata: stringify(metadata) };
}

function labelOf(name: string): string {
  return `Comrade ${name}`;
}

/** Two to four, of different families. */
function drawPersons(random: Random): readonly Person[] {
  const count = 2 + pick(random, 3);
  const drawn = new Set<Person>();
  while (drawn.size < count) drawn.add(choose(random, persons));
  return [...drawn];
}

/** From 20 to 120 paragraphs; the first of a turn has its speaker's label. */
function turns(
  random: Random,
  present: readonly Person[],
  material: Material,
): readonly string[] {
  const paragraphs: string[] = [];
  const count = 20 + pick(random, 101);
  for (let turn = 0; paragraphs.length < count; turn += 1) {
    const { name } = present[turn % present.length] ?? choose(random, present);
    const length = Math.min(count - paragraphs.length, 1 + pick(random, 4));
    for (let place = 0; place < length; place += 1) {
      const label = place === 0 ? `${labelOf(name)}: ` : '';
      paragraphs.push(`${label}${paragraph(random, material)}`);
    }
  }
  return paragraphs;
}

function paragraph(random: Random, material: Material): string {
  const sentences = Array.from({ length: 2 + pick(random, 5) }, () =>
    sentence(random, material),
  );
  return sentences.join(' ');
}

/** Words without sense; a name in every fourth, frequent ones as frequent words are. */
function sentence(random: Random, { vocabulary, names }: Material): string {
  const words = Array.from({ length: 8 + pick(random, 19) }, () =>
    vocabulary.wordOf(drawRank(random)),
  );
  const name = pick(random, 4) === 0 ? names[drawRank(random) % names.length] : undefined;
  if (name) words.splice(1 + pick(random, words.length - 1), 0, name);
  // An invented word with a capital might be a name that a register has.
  return `The ${words.join(' ')}.`;
}

function pick(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function choose<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[pick(random, values.length)];
  if (value === undefined) throw new Error('Expected something to choose from');
  return value;
}
