import { stemmer } from 'stemmer';
import { plainForm } from './irregular.ts';
import { oneSpelling } from './spelling.ts';

/** A word as search compares it. */
export interface Word {
  /** In small letters, without accents, as it is spelt. */
  readonly raw: string;
  /**
   * The same in the one spelling, without apostrophes but that of a possessive s (`boy's` is not
   * `boys`): what is compared exactly.
   */
  readonly key: string;
  /** `key` without a possessive s. */
  readonly bare: string;
  /** What words of one stem share. */
  readonly stem: string;
}

/** A word at its place. */
export interface Token extends Word {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Bound to the word before: by a hyphen, dash or apostrophe, or both are initials. */
  readonly bound: boolean;
}

/** Represents a gap. It equals no word, so phrases do not match across it. */
export const gap = { raw: '', key: '\0', bare: '\0', stem: '\0', bound: false };

/** Words already folded, by how they are printed. */
export type Folded = Map<string, Word>;

const apostrophes = "'’‘ʼʹ′´`＇";
/** A possessive s belongs to its word; what another apostrophe parts are words of their own. */
const wordPattern = new RegExp(
  `[\\p{L}\\p{M}\\p{N}]+(?:[${apostrophes}][sS](?![\\p{L}\\p{M}\\p{N}]))?`,
  'gu',
);
const bond = new RegExp(`^[-‐‑‒–—.${apostrophes}]?$`, 'u');

/** The words of a text, folded, in order. */
export function fold(text: string, known: Folded = new Map()): Token[] {
  const tokens: Token[] = [];
  for (const { 0: printed, index: start } of text.matchAll(wordPattern)) {
    const word = known.get(printed) ?? foldWord(printed);
    known.set(printed, word);
    if (word.key === '') continue;
    const end = start + printed.length;
    const before = tokens.at(-1);
    const between = before ? text.slice(before.end, start) : ' ';
    const initials = before?.key.length === 1 && word.key.length === 1;
    const bound = bond.test(between) || (initials && /^\.\s$/u.test(between));
    tokens.push({ ...word, start, end, bound });
  }
  return tokens;
}

/** Words as one, however they are parted: `N. S. Khrushchev` and `NS Khrushchev` alike. */
export function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key.replace("'", '')).join('');
}

function foldWord(printed: string): Word {
  const raw = printed
    .slice(0, 64)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[łøđıßæœ\p{Script=Cyrillic}]/gu,
      (letter) => plainLetters[letter] ?? letter,
    );
  const bare = oneSpelling(raw.replace(possessive, ''));
  const stem = /^[a-z]{3,}$/u.test(bare) ? stemmer(plainForm(bare)) : bare;
  return { raw, key: possessive.test(raw) ? `${bare}'s` : bare, bare, stem };
}

const possessive = /[^\p{L}\p{N}]+s$/u;

/** Letters that no decomposition makes plain, and the Latin ones for Cyrillic; some have none. */
const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ł l|ø o|đ d|ı i|ß ss|æ ae|œ oe|а a|б b|в v|г g|д d|е e|ж zh|з z|и i|к k|л l|м m|н n|о o|' +
    'п p|р r|с s|т t|у u|ф f|х h|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|і i|є ye|ј j'
  )
    .split('|')
    .map((pair) => pair.split(' ')),
);
