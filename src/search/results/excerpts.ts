import type { Piece } from '../../edition/sentences.ts';
import { markedPieces, sentenceFinder } from '../../edition/sentences.ts';
import type { Result } from '../search.ts';
import type { ConcordanceLine } from './concordance.ts';

/** A sentence of a passage, or the label before it, with all its hits. */
export interface Excerpt {
  /** The hits that it holds, in the order of the text. */
  readonly lines: readonly ConcordanceLine[];
  readonly pieces: readonly Piece[];
}

/** Letters of a sentence that are read at a glance; of a longer one the stretches between hits are cut. */
const most = 300;
/** Letters that are kept of what is cut, on the side of a hit. */
const kept = 80;

/** The sentences of a result, each once however many hits it has. */
export function excerptsOf({ record, lines }: Result): readonly Excerpt[] {
  const inText = sentenceFinder(record.text);
  const inLabel = sentenceFinder(record.label?.text ?? '');
  const placed = lines.map((line) => {
    const sentenceAt = line.part === 'label' ? inLabel : inText;
    const start = line.ranges[0]?.[0] ?? 0;
    return { line, sentence: sentenceAt(start, line.ranges.at(-1)?.[1] ?? start) };
  });
  const groups = Map.groupBy(placed, ({ line, sentence }) =>
    [line.part === 'label', sentence.start, sentence.text.length].join(' '),
  );
  return [...groups.values()].map((own) => {
    const text = own[0]?.sentence.text ?? '';
    const pieces = markedPieces(
      text,
      own.map(({ sentence }) => sentence.match),
    );
    const flat = pieces.map((piece) => ({
      ...piece,
      text: piece.text.replace(/\s+/gu, ' '),
    }));
    return {
      lines: own.map(({ line }) => line),
      pieces: text.length > most ? shortened(flat) : flat,
    };
  });
}

function shortened(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ text, isMarked }, index) => {
    const before = index > 0 ? text.slice(0, kept).replace(/\S*$/u, '') : '';
    const after = index < pieces.length - 1 ? text.slice(-kept).replace(/^\S*/u, '') : '';
    const isWhole = isMarked || text.length <= 2 * kept;
    return { text: isWhole ? text : `${before}…${after}`, isMarked };
  });
}
