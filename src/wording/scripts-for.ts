import { layers } from './english/names.ts';
import * as scripts from './english/scripts.ts';
import type { Wording } from './wording-for.ts';

/** What scripts say, without what only pages do. */
export type ScriptWording = Wording['scripts'] & Pick<Wording['names'], 'layers'>;

const english = { ...scripts, layers };

/** A language is a folder beside `english`, and a line here. */
const languages: Readonly<Record<string, ScriptWording>> = { en: english };

/** The words of scripts in a language, found as `wordingFor` finds it. */
export function scriptsFor(language: string): ScriptWording {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? english;
}
