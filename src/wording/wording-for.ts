import * as figures from './english/figures.ts';
import * as names from './english/names.ts';
import * as pages from './english/pages.ts';
import * as record from './english/record.ts';
import * as scripts from './english/scripts.ts';
import * as searchExamples from './english/search-examples.ts';

/** The same keys with any words. */
type Texts<T> = {
  readonly [Key in keyof T]: T[Key] extends string | readonly string[]
    ? T[Key] extends string
      ? string
      : readonly string[]
    : Texts<T[Key]>;
};

const english = { figures, names, pages, record, scripts, searchExamples };

/** Every word of the interface in one language; `fill` and `runsOf` say how templates are written. */
export type Wording = Texts<typeof english>;

/** A language is a folder beside `english`, and a line here. */
const languages: Readonly<Record<string, Wording>> = { en: english };

/**
 * The interface in a language.
 *
 * @param language - a BCP 47 tag; of one that is not here the primary language, else English
 */
export function wordingFor(language: string): Wording {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? english;
}
