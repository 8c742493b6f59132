import { commonWords } from '../words/common-words.ts';
import {
  bareWord,
  isCapitalised,
  isCapitals,
  isInitials,
  splitWords,
} from '../words/words.ts';
import { isOfficePart, particles } from './titles.ts';

/** The parts of a personal name: whole words and the letters of initials, lower case. */
export interface NameParts {
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

export function nameParts(words: readonly string[]): NameParts {
  const whole: string[] = [];
  const initials: string[] = [];
  for (const word of words) {
    if (isInitials(word) || /^\p{Lu}$/u.test(word)) {
      initials.push(...(word.toLowerCase().match(/\p{L}+/gu) ?? []));
    } else {
      const bare = bareWord(word).toLowerCase();
      if (bare !== '' && !particles.has(bare)) whole.push(bare);
    }
  }
  return { words: whole, initials };
}

/** Whether one form of a name can stand for the other: "Comrade Enver" for "Enver Hoxha". */
export function fitsName(short: NameParts, long: NameParts): boolean {
  const words = new Set(long.words);
  if (short.words.length === 0) return false;
  if (!short.words.every((word) => words.has(word))) return false;
  const unused = long.words.filter((word) => !short.words.includes(word));
  return short.initials.every(
    (initial) =>
      long.initials.includes(initial) ||
      unused.some((word) => word.startsWith(initial)) ||
      (long.initials.length === 0 && unused.length === 0),
  );
}

/** Whether these capitals are the initials of the name: "ZE" of "Zhou Enlai". */
export function abbreviates(capitals: string, long: NameParts): boolean {
  const letters = capitals.toLowerCase().replace(/\P{L}/gu, '');
  const initials = long.words.map((word) => word.charAt(0)).join('');
  const parted = long.words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0))
    .join('');
  return letters.length >= 2 && (letters === initials || letters === parted);
}

/** The capitalised words of a stretch of text: where a label's name may be met before it speaks. */
export function capitalisedWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{M}'’.-]+/u)) {
    if (isCapitalised(word)) found.add(bareWord(word).toLowerCase());
  }
  return found;
}

/** Names of two words or more in a stretch of text, titles left out. */
export function fullNames(text: string): string[] {
  const found: string[] = [];
  for (const stretch of text.split(/[^\p{L}\p{M}'’.\s-]+|[\r\n]+/u)) {
    let name: string[] = [];
    const close = (): void => {
      if (name.length >= 2 && name.length <= 5) found.push(name.join(' '));
      name = [];
    };
    for (const word of splitWords(stretch)) {
      if (
        isCapitals(word) &&
        !isInitials(word) &&
        (commonWords.has(word) || particles.has(word.toLowerCase()))
      ) {
        close();
        continue;
      }
      const closes = /\.$/u.test(word) && !isInitials(word);
      if (isCapitalised(word) && !isOfficePart(word)) {
        if (name.length === 0 && commonWords.has(word) && !isInitials(word)) continue;
        name.push(closes ? bareWord(word) : word);
        if (closes) close();
      } else close();
    }
    close();
  }
  return [...new Set(found)];
}
