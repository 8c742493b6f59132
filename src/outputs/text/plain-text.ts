import type { TextOutput } from '../output.ts';
import { readText, writeText } from './text-file.ts';

/** The whole text in the order of the source, with labels and brackets and without note marks. */
export const plainText: TextOutput = {
  extension: 'txt',
  mediaType: 'text/plain',
  label: 'Plain text',
  of: ['document'],
  role: 'item',
  write({ edition, cited }) {
    const labels = new Map(
      edition.turns.map(({ label = '', node, passages: [first] }) => {
        const speaker = node.children.find(({ type }) => type === 'speaker');
        const mark = speaker && 'mark' in speaker ? speaker.mark.trim() : '';
        return [first, label && `${label}${mark} `] as const;
      }),
    );
    return writeText(
      cited,
      'The complete text, with speakers’ labels and brackets as printed, without note marks.',
      edition.passages.map((passage) => ({
        id: passage.id,
        text: `${labels.get(passage) ?? ''}${passage.text}`,
      })),
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
