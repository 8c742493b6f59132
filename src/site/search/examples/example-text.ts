import type { PreparedIndex } from '../../../search/index/prepared-index.ts';
import type { PreparedRecord, Stream } from '../../../search/index/prepared-record.ts';
import type { Token } from '../../../search/language/fold.ts';
import { commonWords } from '../../words/common-words.ts';

/** A word that tells something of the texts. */
export interface ExampleWord {
  readonly raw: string;
  /** The passages that have it, by whatever form. */
  readonly records: ReadonlySet<PreparedRecord>;
}

/** What examples of searching are made from. */
export interface ExampleText {
  readonly open: PreparedIndex;
  /** Each once; those of a few passages first, so that an example neither drowns nor is alone. */
  readonly words: readonly ExampleWord[];
}

/** A word's best number of passages, and of letters. */
const few = 3;
const short = 7;
/** Fewer words make no choice: less telling ones are taken, too. */
const enough = 6;

/** From the most telling words to all: any text has examples. */
const sieves: readonly ((printed: string, raw: string) => boolean)[] = [
  (printed, raw) => /^[\p{Ll}\p{Lo}\p{M}]{5,}$/u.test(printed) && !commonWords.has(raw),
  (printed, raw) => /^\p{L}/u.test(printed) && !commonWords.has(raw),
  () => true,
];

export function exampleText(open: PreparedIndex): ExampleText {
  const words = sieves
    .map((isTelling) => wordsOf(open, isTelling))
    .find((found, index) => found.length >= enough || index === sieves.length - 1);
  return { open, words: words ?? [] };
}

/** The streams of the texts themselves, speech first: neither labels nor this edition's notes. */
export function printedStreams(
  open: PreparedIndex,
): readonly { readonly record: PreparedRecord; readonly stream: Stream }[] {
  return open.records
    .filter(({ record }) => record.layer !== 'edition')
    .flatMap((record) =>
      record.streams
        .filter(({ part }) => part === 'text')
        .map((stream) => ({ record, stream })),
    )
    .toSorted((a, b) => Number(isSpeech(b.stream)) - Number(isSpeech(a.stream)));
}

function isSpeech({ layer }: Stream): boolean {
  return layer === 'speech';
}

/** A word as printed. */
export function printedWord({ printed }: Stream, { start, end }: Token): string {
  return printed.text.slice(start, end);
}

function wordsOf(
  open: PreparedIndex,
  isTelling: (printed: string, raw: string) => boolean,
): readonly ExampleWord[] {
  const records = new Map<string, Set<PreparedRecord>>();
  const stems = new Map<string, string>();
  for (const { record, stream } of printedStreams(open)) {
    for (const [at, token] of stream.tokens.entries()) {
      const { raw, stem } = token;
      const isPart = token.bound || stream.tokens[at + 1]?.bound;
      if (raw === '') continue;
      const own = records.get(stem) ?? new Set();
      records.set(stem, own.add(record));
      if (!isPart && !stems.has(raw) && isTelling(printedWord(stream, token), raw))
        stems.set(raw, stem);
    }
  }
  const distance = ({ raw, records: { size } }: ExampleWord) =>
    Math.abs(size - few) + Math.abs(raw.length - short);
  return [...stems]
    .map(([raw, stem]) => ({ raw, records: records.get(stem) ?? new Set() }))
    .toSorted((a, b) => distance(a) - distance(b) || (a.raw < b.raw ? -1 : 1));
}
