import * as downloads from './english/downloads.ts';
import * as figures from './english/figures.ts';
import * as files from './english/files.ts';
import * as lists from './english/lists.ts';
import * as names from './english/names.ts';
import * as pages from './english/pages.ts';
import { pdf } from './english/pdf.ts';
import * as record from './english/record.ts';
import * as scripts from './english/scripts.ts';
import * as searchExamples from './english/search-examples.ts';
import type { Texts, Translated } from './in-language.ts';
import { inLanguage } from './in-language.ts';

const english = {
  downloads,
  figures,
  files,
  lists,
  names,
  pages,
  pdf,
  record,
  scripts,
  searchExamples,
};

/** Every word of the interface in one language; `fill` and `runsOf` say how templates are written. */
export type Wording = Texts<typeof english>;

/** A language is a folder beside `english`, a line here, and one for each table of the scripts. */
const languages: Translated<typeof english> = { en: english };

/** The interface in a language, found as `inLanguage` finds it. */
export function wordingFor(language: string): Wording {
  return inLanguage(languages, language);
}
