import type { Edition, Participant } from '../../edition/index.ts';
import { passages as names } from '../../wording/english/names.ts';
import type { PassageWords, TextOutput } from '../output.ts';
import { readText, writeText } from './text-file.ts';

/** What was said, a paragraph a block with who said it: no narration, brackets or notes. */
export const speechText = speechFile({
  extension: 'speech.txt',
  label: 'Speech only (plain text)',
  holds:
    'Speech with the speakers’ names, without narration, words in brackets and notes.',
  isTheirs: () => true,
  before: (speaker) => `${speaker?.name ?? names.speakerNotNamed}: `,
});

/** What one participant said. Without `speech` before it, an id could be the name of another file. */
export function speechOf({ id, name }: Participant): TextOutput {
  return speechFile({
    extension: `speech.${id}.txt`,
    label: `Speech of ${name} (plain text)`,
    holds: `What ${name} says, without narration, words in brackets and notes.`,
    isTheirs: (speaker) => speaker?.id === id,
    before: () => '',
  });
}

interface Speech extends Pick<TextOutput, 'extension' | 'label'> {
  /** Which words these are, as a sentence. */
  readonly holds: string;
  readonly isTheirs: (speaker: Participant | undefined) => boolean;
  /** What stands before the words. */
  readonly before: (speaker: Participant | undefined) => string;
}

function speechFile({ holds, isTheirs, before, ...kind }: Speech): TextOutput {
  const speechesIn = ({ passages }: Edition) =>
    passages.filter(({ layer, speaker }) => layer === 'speech' && isTheirs(speaker));
  return {
    ...kind,
    mediaType: 'text/plain',
    of: ['document'],
    role: 'item',
    use: 'read',
    write: ({ edition, cited }) =>
      writeText(
        cited,
        holds,
        speechesIn(edition).flatMap(({ id, speaker, segments }) => {
          const said = segments.filter(({ layer }) => layer === 'speech');
          const words = joined(said.map(({ text }) => text));
          return saidBy(id, before(speaker), words);
        }),
      ),
    proof: {
      expected(words, edition) {
        const speeches = new Map(
          speechesIn(edition).map((passage) => [passage.id, passage] as const),
        );
        return words.flatMap(({ id, text, brackets = [] }) => {
          const passage = speeches.get(id);
          const said = joined(around(text, brackets));
          return passage ? saidBy(id, before(passage.speaker), said) : [];
        });
      },
      read: readText,
    },
  };
}

/** A paragraph of nothing but a bracket is not said. */
function saidBy(id: string, before: string, words: string): readonly PassageWords[] {
  return words === '' ? [] : [{ id, text: before + words }];
}

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
  const left: string[] = [];
  for (const piece of pieces) {
    if (/^[\s,.;:!?]/u.test(piece)) left.push(left.pop()?.replace(/\s$/u, '') ?? '');
    // So the last one is always what the words end with.
    while (left.at(-1) === '') left.pop();
    if (piece !== '') left.push(piece);
  }
  return left.join('').trim();
}
