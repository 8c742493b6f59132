import { mostListed } from '../lists/paging.ts';
import type { WordForm } from './word-tally.ts';

/** A letter of the index, with its words in pages. */
export interface WordLetter {
  /** `a`, `0-9`: the name of its first page. */
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly pages: readonly WordPage[];
}

/** A page of the index: a letter, or a part of one that has too many lines. */
export interface WordPage {
  /** Below the folder of the index: `a`, `c-2`, `c/2`, `0-9`. */
  readonly name: string;
  readonly title: string;
  readonly forms: readonly WordForm[];
}

/** Lines of a page, so that it stays light; those of a long index name their documents, too. */
const mostLines = { short: 140, long: mostListed } as const;

/**
 * The letters of the index.
 *
 * @param forms - in the order of the alphabet
 * @param isLong - whether letters have many pages; each then has a folder, and pages have no more lines
 *   than any list has entries
 */
export function wordLetters(
  forms: readonly WordForm[],
  isLong: boolean,
): readonly WordLetter[] {
  return [...Map.groupBy(forms, ({ key }) => letterOf(key))].map(([name, own]) => {
    const parts = partsOf(own, isLong ? 'long' : 'short');
    const title = name === 'other' ? 'Other letters' : name.toUpperCase();
    const pages = parts.map((part, index) => ({
      name: index === 0 ? name : `${name}${isLong ? '/' : '-'}${index + 1}`,
      title:
        parts.length === 1 ? title : `${title}: ${part[0]?.form} – ${part.at(-1)?.form}`,
      forms: part,
    }));
    return { name, title, count: own.length, pages };
  });
}

function letterOf(key: string): string {
  const first = key.charAt(0);
  return /[a-z]/u.test(first) ? first : /\d/u.test(first) ? '0-9' : 'other';
}

/** As many words together as have few enough lines; a word that is only counted has one. */
function partsOf(
  forms: readonly WordForm[],
  index: keyof typeof mostLines,
): readonly WordForm[][] {
  const most = mostLines[index];
  const parts: WordForm[][] = [];
  let lines: number = most;
  for (const form of forms) {
    const own = form.places?.length ?? 1;
    if (lines + own > most) {
      parts.push([]);
      lines = 0;
    }
    lines += own;
    parts.at(-1)?.push(form);
  }
  return parts;
}
