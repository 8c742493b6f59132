import type { ExampleKind } from './example-kind.ts';
import type { ExampleText, ExampleWord } from './example-text.ts';
import { printedStreams, printedWord } from './example-text.ts';

/** Words, and how they are joined. */
export const wordExamples: readonly ExampleKind[] = [
  {
    says: 'all',
    *queries(text) {
      for (const [a, b] of pairs(text)) if (meet(a, b)) yield `${a.raw} ${b.raw}`;
      // A text of one word in each passage.
      for (const { raw } of text.words) yield raw;
    },
  },
  {
    says: 'prefix',
    *queries({ open, words }) {
      const forms = [...open.vocabulary.keys()];
      for (const { raw } of words) {
        const start = raw.slice(0, Math.max(5, raw.length - 2));
        const alike = forms.filter((form) => form.startsWith(start));
        if (start !== raw && alike.length > 1) yield `${start}*`;
      }
    },
  },
  {
    says: 'phrase',
    *queries(text) {
      for (const [first, second, between] of neighbours(text, 1))
        if (between === ' ') yield `"${first} ${second}"`;
    },
  },
  {
    says: 'not',
    *queries(text) {
      for (const [a, b] of pairs(text)) {
        const isApart = [...a.records].some((record) => !b.records.has(record));
        if (meet(a, b) && isApart) yield `${a.raw} -${b.raw}`;
      }
    },
  },
  {
    says: 'either',
    *queries(text) {
      for (const [a, b] of pairs(text)) if (!meet(a, b)) yield `${a.raw} OR ${b.raw}`;
    },
  },
  {
    says: 'near',
    *queries(text) {
      for (const [first, second] of neighbours(text, 3))
        yield `${first} NEAR/3 ${second}`;
    },
  },
  {
    says: 'most',
    hangsOnAll: true,
    *queries(text) {
      for (const [a, b] of pairs(text)) if (!meet(a, b)) yield `${a.raw} ${b.raw}`;
    },
    shows: ({ results }) =>
      results.length > 0 &&
      results.every(({ offered, missing }) => !offered && missing.length > 0),
  },
  {
    says: 'lenient',
    *queries({ words }) {
      for (const { raw } of words) yield `"${raw}`;
    },
  },
];

function* pairs({ words }: ExampleText): Generator<readonly [ExampleWord, ExampleWord]> {
  for (const [index, a] of words.entries())
    for (const b of words.slice(index + 1)) yield [a, b];
}

function meet(a: ExampleWord, b: ExampleWord): boolean {
  return [...a.records].some((record) => b.records.has(record));
}

/** Telling words that stand so many words apart, with what is between them. */
function* neighbours(
  { open, words }: ExampleText,
  apart: number,
): Generator<readonly [first: string, second: string, between: string]> {
  const telling = new Set(words.map(({ raw }) => raw));
  for (const { stream } of printedStreams(open)) {
    for (const [at, first] of stream.tokens.entries()) {
      const second = stream.tokens[at + apart];
      if (!second || !telling.has(first.raw) || !telling.has(second.raw)) continue;
      if (first.stem === second.stem) continue;
      const between = stream.printed.text.slice(first.end, second.start);
      yield [printedWord(stream, first), printedWord(stream, second), between];
    }
  }
}
