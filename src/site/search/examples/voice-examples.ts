import type { Layer } from '../../../edition/index.ts';
import type { PreparedIndex } from '../../../search/index/prepared-index.ts';
import type { PreparedRecord, Stream } from '../../../search/index/prepared-record.ts';
import { firstIndex } from '../../../text/first-index.ts';
import { commonWords } from '../../words/common-words.ts';
import type { ExampleKind } from './example-kind.ts';
import { printedStreams, printedWord } from './example-text.ts';

/** Voices other than speech. */
const voices = ['narration', 'insertion', 'note', 'abstract', 'edition'] as const;

/** Who says it, and in which voice. */
export const voiceExamples: readonly ExampleKind[] = [
  {
    says: 'speaker',
    *queries({ open, words }) {
      for (const { id, name } of open.index.speakers) {
        const part = name.split(/\s+/u).at(-1)?.toLowerCase() ?? id;
        const said = words.filter(({ records }) =>
          [...records].some(({ record }) => record.speaker === id),
        );
        const byOthers = said.filter(({ records }) =>
          [...records].some(({ record }) => record.speaker !== id),
        );
        for (const { raw } of [...byOthers, ...said]) yield `speaker:${part} ${raw}`;
      }
    },
  },
  ...voices.map((layer) => ({
    says: layer,
    *queries({ open }: { readonly open: PreparedIndex }) {
      for (const word of wordsIn(open, layer)) yield `in:${layer} ${word}`;
    },
  })),
  {
    says: 'turn',
    *queries({ open }) {
      const turns = new Set(open.records.flatMap(({ record }) => record.turn ?? []));
      if (turns.size > 1) for (const turn of turns) yield `turn:${turn}`;
    },
  },
  {
    says: 'across',
    *queries({ open }) {
      for (const { stream, record } of printedStreams(open))
        if (stream.layer !== 'insertion') yield* phrasesAcross(stream, record);
    },
  },
];

/** Two words before and two behind an insertion, within one sentence; a gap has no words. */
function* phrasesAcross(stream: Stream, { record }: PreparedRecord): Generator<string> {
  const { tokens, printed } = stream;
  for (const [start, end] of record.insertions ?? []) {
    const after = firstIndex(tokens, (token) => token.start >= end);
    const around = tokens.slice(Math.max(0, after - 2), after + 2);
    const [first, last] = [around[0], around.at(-1)];
    if (!first || !last || first.start >= start || last.start < end) continue;
    const words =
      printed.text.slice(first.start, start) + printed.text.slice(end, last.end);
    if (/[.!?]/u.test(words) || around.some(({ raw }) => raw === '')) continue;
    yield `"${around.map((token) => printedWord(stream, token)).join(' ')}"`;
  }
}

/** The telling words of a voice, in the order of the texts, whole and longer ones first. */
function wordsIn({ records }: PreparedIndex, layer: Layer): readonly string[] {
  const words = records.flatMap(({ streams }) =>
    streams
      .filter((stream) => stream.part === 'text' && stream.layer === layer)
      .flatMap((stream) =>
        stream.tokens
          .filter(({ raw }) => /^\p{L}{3,}/u.test(raw) && !commonWords.has(raw))
          .map((token) => printedWord(stream, token)),
      ),
  );
  const isWhole = (word: string) => /^\p{L}{5,}$/u.test(word);
  return words.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
}
