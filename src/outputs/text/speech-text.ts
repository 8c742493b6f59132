import { passages as names } from '../../wording/english/names.ts';
import type { PassageWords, TextOutput } from '../output.ts';
import { readText, writeText } from './text-file.ts';

/** What was said, a paragraph a block with who said it: no narration, brackets or notes. */
export const speechText: TextOutput = {
  extension: 'speech.txt',
  mediaType: 'text/plain',
  label: 'Speech only (plain text)',
  of: ['document'],
  role: 'item',
  use: 'read',
  write: ({ edition, cited }) =>
    writeText(
      cited,
      'Speech with the speakers’ names, without narration, words in brackets and notes.',
      edition.passages
        .filter(({ layer }) => layer === 'speech')
        .map(({ id, speaker, segments }) => {
          const said = segments.filter(({ layer }) => layer === 'speech');
          const words = joined(said.map(({ text }) => text));
          return { id, text: `${speaker?.name ?? names.speakerNotNamed}: ${words}` };
        }),
    ),
  proof: {
    expected: (words, { passages }) => {
      const speeches = new Map(
        passages.flatMap((passage) =>
          passage.layer === 'speech' ? [[passage.id, passage] as const] : [],
        ),
      );
      return words.flatMap(({ id, text, brackets = [] }) => {
        const passage = speeches.get(id);
        const name = passage?.speaker?.name ?? names.speakerNotNamed;
        return passage
          ? [{ id, text: `${name}: ${joined(around(text, brackets))}` }]
          : [];
      });
    },
    read: readText,
  },
};

/** The pieces of a text around its brackets, which are listed as they open. */
function around(text: string, brackets: NonNullable<PassageWords['brackets']>): string[] {
  const pieces: string[] = [];
  let [opened, closed] = [-1, 0];
  for (const bracket of brackets) {
    opened = text.indexOf(bracket, opened + 1);
    // One within another is gone with it.
    if (opened < closed) continue;
    pieces.push(text.slice(closed, opened));
    closed = opened + bracket.length;
  }
  return [...pieces, text.slice(closed)];
}

/** The space before a bracket goes with it where another, or a sign that follows a word, comes next. */
function joined(pieces: readonly string[]): string {
  return pieces
    .filter((piece) => piece !== '')
    .reduce(
      (left, right) =>
        (/^[\s,.;:!?]/u.test(right) ? left.replace(/\s$/u, '') : left) + right,
      '',
    )
    .trim();
}
