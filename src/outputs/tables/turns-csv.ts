import type { DataOutput } from '../output.ts';
import { printedLabel } from '../text/printed-words.ts';
import { addressOf, writeTable } from './table.ts';

const columns = [
  ...(['document', 'id', 'speaker', 'speaker_name', 'label', 'first', 'last'] as const),
  ...(['paragraphs', 'spoken_words', 'address', 'version'] as const),
];

/** The turns as a table: who speaks, from which passage to which, and how much. */
export const turnsCsv: DataOutput = {
  extension: 'turns.csv',
  mediaType: 'text/csv',
  label: 'Turns (CSV)',
  of: ['document'],
  role: 'item',
  use: 'data',
  write(subject) {
    const { edition } = subject;
    const rows = edition.turns.map((turn) => {
      const { id, speaker, passages } = turn;
      const said = passages.filter(({ layer }) => layer === 'speech');
      return {
        document: edition.slug,
        id,
        speaker: speaker?.id,
        speaker_name: speaker?.name,
        label: printedLabel(turn),
        first: passages[0]?.id,
        last: passages.at(-1)?.id,
        paragraphs: said.length,
        spoken_words: said.reduce((sum, { words }) => sum + words.speech, 0),
        address: addressOf(subject, id),
        version: edition.version,
      };
    });
    return writeTable(columns, rows);
  },
};
