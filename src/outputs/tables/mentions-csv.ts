import type { DataOutput } from '../output.ts';
import { addressOf, writeTable } from './table.ts';

const columns = [
  ...(['document', 'passage', 'number', 'entry', 'register', 'heading'] as const),
  ...(['start', 'end', 'words', 'certainty', 'origin', 'address', 'version'] as const),
];

/**
 * The mentions as a table. `start` and `end` are UTF-16 units into the text of the passage, and enclose
 * a bracket that interrupts the words.
 */
export const mentionsCsv: DataOutput = {
  extension: 'mentions.csv',
  mediaType: 'text/csv',
  label: 'Mentions (CSV)',
  of: ['document'],
  role: 'item',
  use: 'data',
  write(subject) {
    const { edition, collection } = subject;
    const numbers = new Map(edition.passages.map(({ id, number }) => [id, number]));
    const rows = edition.mentions.values().map((mention) => {
      const { passage, entry, ranges, words, certainty, origin } = mention;
      const { register, heading } = collection.entries.get(entry) ?? {};
      return {
        document: edition.slug,
        number: numbers.get(passage),
        start: ranges[0]?.start,
        end: ranges.at(-1)?.end,
        ...{ passage, entry, register, heading, words, certainty, origin },
        address: addressOf(subject, passage),
        version: edition.version,
      };
    });
    return writeTable(columns, rows);
  },
};
