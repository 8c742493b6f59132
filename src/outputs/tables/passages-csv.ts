import type { TextOutput } from '../output.ts';
import { printedLabel } from '../text/printed-words.ts';
import { readCsv } from './read-csv.ts';
import { addressOf, writeTable } from './table.ts';

const columns = [
  ...(['document', 'id', 'number', 'turn', 'layer', 'speaker', 'speaker_name'] as const),
  ...(['label', 'text', 'words', 'spoken_words', 'address', 'version'] as const),
];

/** The passages as a table, a line each; `words` counts all, `spoken_words` what was said. */
export const passagesCsv: TextOutput = {
  extension: 'passages.csv',
  mediaType: 'text/csv',
  label: 'Passages (CSV)',
  of: ['document'],
  role: 'item',
  use: 'data',
  write(subject) {
    const { edition } = subject;
    const labels = new Map(
      edition.turns.map((turn) => [turn.passages[0], printedLabel(turn)] as const),
    );
    const rows = edition.passages.map((passage) => {
      const { id, number, turn, layer, speaker, text, words: counts } = passage;
      return {
        document: edition.slug,
        ...{ id, number, turn, layer, text },
        speaker: speaker?.id,
        speaker_name: speaker?.name,
        label: labels.get(passage),
        words: Object.values(counts).reduce((sum, count) => sum + count, 0),
        spoken_words: counts.speech,
        address: addressOf(subject, id),
        version: edition.version,
      };
    });
    return writeTable(columns, rows);
  },
  proof: {
    expected: (words) => words.map(({ id, label, text }) => ({ id, label, text })),
    read: (written) =>
      readCsv(new TextDecoder().decode(written)).map(({ id = '', label, text = '' }) => ({
        id,
        label,
        text,
      })),
  },
};
