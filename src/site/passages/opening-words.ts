import type { Edition, Passage } from '../../edition/index.ts';
import { sentenceFinder } from '../../edition/index.ts';

/** The first words that are spoken in a document. */
export interface OpeningWords {
  readonly passage: Passage;
  readonly words: string;
}

/** How many letters are enough to hear a voice. */
const enough = 60;

/**
 * The first sentence that a named speaker says, and the next while that is short; nothing where no
 * speaker has a name.
 */
export function openingWords({ passages }: Edition): OpeningWords | undefined {
  const passage = passages.find(({ layer, speaker }) => layer === 'speech' && speaker);
  if (!passage) return undefined;
  const { text } = passage;
  let words = '';
  for (let rest = text; words.length < enough && rest !== ''; ) {
    const { text: sentence } = sentenceFinder(rest)(0, 1);
    words += (words === '' ? '' : ' ') + sentence.trim();
    rest = rest.slice(sentence.length).trimStart();
  }
  return { passage, words };
}
