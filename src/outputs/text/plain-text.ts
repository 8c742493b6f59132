import type { TextOutput } from '../output.ts';
import { printedLabel } from './printed-words.ts';
import { readText, writeText } from './text-file.ts';

/** The whole text in the order of the source, with labels and brackets and without note marks. */
export const plainText: TextOutput = {
  extension: 'txt',
  mediaType: 'text/plain',
  label: 'Plain text',
  of: ['document'],
  role: 'item',
  use: 'read',
  write({ edition, cited }) {
    const labels = new Map(
      edition.turns.map((turn) => [turn.passages[0], printedLabel(turn)] as const),
    );
    return writeText(
      cited,
      'The complete text, with speakers’ labels and brackets as printed, without note marks.',
      edition.passages.map((passage) => {
        const label = labels.get(passage);
        const { id, text } = passage;
        return { id, text: label ? `${label} ${text}` : text };
      }),
    );
  },
  proof: {
    expected: (words) =>
      words.map(({ id, label, text }) => ({
        id,
        text: label ? `${label} ${text}` : text,
      })),
    read: readText,
  },
};
