/** A set of words that answers whatever the case. */
export interface Vocabulary {
  has: (word: string) => boolean;
}

/** A vocabulary from words parted by white space; `_` stands for a space in an entry. */
export function vocabulary(words: string): Vocabulary {
  const entries = new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' ')),
  );
  return { has: (word) => entries.has(word.toLowerCase()) };
}

/** A word without the full stop of an abbreviation and the `'s` of a possessive. */
export function bareWord(word: string): string {
  return word.replace(/['’]s$/u, '').replace(/[.,;:!?]{1,3}$/u, '');
}

export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Starts with a capital, and goes on as a name does. */
export function isCapitalised(word: string): boolean {
  return /^(?:\p{Lu}|[dlDL]['’]\p{Lu}|[A-Z]?[’'ʻ]\p{Lu})[\p{L}\p{M}'’ʼʻ`.-]*$/u.test(
    word,
  );
}

/** Every letter is a capital. */
export function isCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** "N.", "N.S.", "J.-P.": the initials of given names. */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u.test(word);
}

/** Whether a line or block closes as a sentence does, note marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…](?:["”’'»)\]]|\[[^[\]]{0,20}\]){0,4}$/u.test(text.slice(-90));
}

/** First or second person outside quotation marks: somebody is speaking. */
export function speaksInPerson(text: string): boolean {
  const unquoted = text.replace(/[“"«][^“”"«»]{0,2000}[”"»]/gu, ' ');
  return /(?<![\p{L}.])(?:I|[Ww]e|[Yy]ou|[Oo]urs?|[Yy]ours?|[Mm]y|[Mm]e|[Mm]ine|us|Us|[Oo]urselves|[Mm]yself|[Yy]ourself|[Yy]ourselves|[Ll]et['’]s)(?![\p{L}.])/u.test(
    unquoted,
  );
}
