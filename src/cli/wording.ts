import { wordingFor } from '../wording/wording-for.ts';
import type { Command } from './command.ts';
import { readArguments } from './command.ts';

const usage = 'wording [LANGUAGE]';

/** Print every word of the interface, for proofreading. */
export const wording: Command = {
  usage,
  summary: 'print every word of the interface for proofreading',
  help: `Prints every text of the interface, page by page, as Markdown, in LANGUAGE (default: "en", which is
also used for languages without a translation). Placeholders look like {title}, plurals like
{count, plural, one {# hit} other {# hits}}, links like [words](target), keys like [[Enter]].
The texts are in src/wording, one folder per language.
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
