import { stemmer } from 'stemmer';
import { beginsNumber, numberAt } from './numbers.ts';
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

/** What folding knows of a language, and the words that are folded already. */
export interface Folding {
  /** By how they are printed. */
  readonly words: Map<string, Word>;
  /** The form that a dictionary has a word under, where no ending tells: `brought` is `bring`. */
  readonly lemmas: ReadonlyMap<string, string>;
}

/** @param lemmas - see `lemmasOf` */
export function foldingOf(lemmas: Iterable<readonly [string, string]> = []): Folding {
  return { words: new Map(), lemmas: new Map(lemmas) };
}

const apostrophes = "'’‘ʼʹ′´`＇";
/** A possessive s belongs to its word; what another apostrophe parts are words of their own. */
const wordPattern = new RegExp(
  // A soft hyphen and what joins letters without being seen are part of a word, as is 50,000's comma.
  `(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|(?:[\\p{L}\\p{M}\\p{N}][\\u00ad\\u200b-\\u200d\\u2060]*)+)` +
    `(?:[${apostrophes}][sS](?![\\p{L}\\p{M}\\p{N}]))?`,
  'gu',
);
/** A hyphen at the end of a line parts a word that goes on. */
const bond = new RegExp(`^(?:[-‐‑‒–—.${apostrophes}]?|[-‐]\\s+)$`, 'u');

/**
 * The words of a text, folded, in order; a number in words is one.
 *
 * @param offset - of the text in another, into which the places of the words are
 */
export function fold(text: string, folding: Folding = foldingOf(), offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const { 0: printed, index } of text.matchAll(wordPattern)) {
    const word = folding.words.get(printed) ?? foldWord(printed, folding);
    folding.words.set(printed, word);
    if (word.key === '') continue;
    const start = index + offset;
    const end = start + printed.length;
    const before = tokens.at(-1);
    const between = before ? text.slice(before.end - offset, index) : ' ';
    const initials = before?.key.length === 1 && word.key.length === 1;
    const bound =
      between !== ' ' && (bond.test(between) || (initials && /^\.\s$/u.test(between)));
    tokens.push(tokenOf(word, start, end, bound));
  }
  return withNumbers(tokens, (from, to) => text.slice(from - offset, to - offset));
}

/** Written out: a copy of an object that is spread costs several times as much. */
function tokenOf(
  { raw, key, bare, stem }: Word,
  start: number,
  end: number,
  bound: boolean,
): Token {
  return { raw, key, bare, stem, start, end, bound };
}

/** Numbers that words say become one token each, wherever only spaces or hyphens part the words. */
function withNumbers(
  tokens: Token[],
  between: (from: number, to: number) => string,
): Token[] {
  if (!tokens.some(({ raw }) => beginsNumber(raw))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first) break;
    if (!beginsNumber(first.raw)) {
      joined.push(first);
      at += 1;
      continue;
    }
    const run = [first];
    for (const next of tokens.slice(at + 1, at + 8)) {
      if (!/^[\s-]+$/u.test(between(run.at(-1)?.end ?? first.end, next.start))) break;
      run.push(next);
    }
    const number = numberAt(run.map(({ raw }) => raw));
    const last = tokens[at + (number?.length ?? 1) - 1] ?? first;
    joined.push(number ? asNumber(first, last, number.digits) : first);
    at += number?.length ?? 1;
  }
  return joined;
}

function asNumber(first: Token, last: Token, digits: string): Token {
  // One word keeps its spelling, by which an index of words has it.
  const raw = first === last ? first.raw : digits;
  return { ...first, raw, key: digits, bare: digits, stem: digits, end: last.end };
}

/** Words as one, however they are parted: `N. S. Khrushchev` and `NS Khrushchev` alike. */
export function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key.replace("'", '')).join('');
}

function foldWord(printed: string, { lemmas }: Folding): Word {
  const raw = printed
    .slice(0, 64)
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060,]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[łøđıßæœ\p{Script=Cyrillic}]/gu,
      (letter) => plainLetters[letter] ?? letter,
    );
  const bare = oneSpelling(raw.replace(possessive, ''));
  const stem = /^[a-z]{3,}$/u.test(bare)
    ? stemOf(lemmas.get(bare) ?? withoutIzational(bare))
    : bare;
  return { raw, key: possessive.test(raw) ? `${bare}'s` : bare, bare, stem };
}

/** The stemmer makes `her` of `herring` and `in` of `inning`, which are no forms of these. */
function stemOf(word: string): string {
  const stem = stemmer(word);
  return uninflected.has(stem) ? word.replace(/ings$/u, 'ing') : stem;
}

/** Words that have no endings. */
const uninflected = new Set(
  (
    'a an the and or of in on at to by for from with as but nor not so than too off out up even ever ' +
    'any all this that it its he him his she her they them we us our me my you your is are was were ' +
    'be am new'
  ).split(' '),
);

/** `organizational` is `organization`, which the stemmer does not see. */
function withoutIzational(word: string): string {
  return word.replace(/izational(ly)?$/u, 'ization');
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
