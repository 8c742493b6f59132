import { wordingFor } from '../wording/wording-for.ts';
import type { Command } from './command.ts';
import { readArguments } from './command.ts';

const usage = 'wording [LANGUAGE]';

/** Print every word of the interface, for somebody who reads proofs. */
export const wording: Command = {
  usage,
  summary: 'print every word of the interface on one page',
  help: `Prints the words that readers of the site see, page by page, as Markdown, in the language LANGUAGE
("en", if none is given; "en" too for a language that is not there yet). Places are written {title}, plurals
{count, plural, one {# hit} other {# hits}}, links [words](target), keys [[Enter]].
The words are in src/wording, a folder for each language.
`,
  run(args) {
    const { positionals } = readArguments(args, {}, 1, usage);
    process.stdout.write(wordingPage(wordingFor(positionals[0] ?? 'en')));
    return 0;
  },
};

/** The interface as Markdown: a heading for each page or panel, a line for each text. */
function wordingPage(words: Readonly<Record<string, object>>): string {
  const parts = Object.entries(words).flatMap(([group, tables]) =>
    Object.entries(tables).map(([name, texts]: [string, object]) => {
      const lines = Object.entries(texts)
        .filter(([, text]) => text !== '')
        .map(([key, text]) => `- ${key}: ${String(text)}`);
      return [`## ${group}, ${name}`, '', ...lines, ''].join('\n');
    }),
  );
  return ['# Wording', '', ...parts].join('\n');
}
