const joiner = '\u2060';

/**
 * The words as Pagefind should index them. It takes a dash between spaces for a word of its own,
 * so that "Marxism – Leninism" answers neither to "Marxism-Leninism" nor to "Marxism Leninism";
 * bound to the next word by a word joiner, the dash is ignored.
 */
export function indexedWords(text: string): string {
  return text.replace(/ ([–—-]) /gu, ` $1${joiner}`);
}
