import { distance } from '../../text/similar.ts';
import type { PreparedRecord, Reading, Stream } from '../index/prepared-record.ts';
import type { Token } from '../language/fold.ts';
import { smallWords } from './small-words.ts';

/** Words that a quotation has otherwise than the text; none on one side where the other adds them. */
export interface Difference {
  readonly asked: string;
  readonly printed: string;
}

/** Where a text has the words of a quotation, or nearly. */
export interface Alignment {
  readonly stream: Stream;
  /** One for each part between ellipses. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly differences: readonly Difference[];
  /** 0 where the words are the same. */
  readonly cost: number;
  /** Whether they are all of one voice, without words that stand in brackets between others. */
  readonly isOneVoice: boolean;
}

/** How much of a quotation's weight may be wrong: a share of it, or at least so much. */
export interface Tolerance {
  readonly share: number;
  readonly least: number;
  /** What a common word weighs, if another weighs 1. */
  readonly small: number;
}

/** More than a quotation has from memory; of what is longer, the beginning. */
export const longest = 64;
export const weights = { word: 1, stem: 0.25, slip: 0.5, extra: 0.4 };

/**
 * The place of a record that has a quotation as it is remembered: with a wrong word, one too few or
 * too many, an ellipsis, or the brackets of the printed text. A common word weighs less than
 * another, an ending or a slip less than a wrong word; at least two words must be right.
 *
 * @param parts - the words between ellipses
 */
export function alignmentIn(
  record: PreparedRecord,
  parts: readonly (readonly Token[])[],
  most: Tolerance,
): Alignment | undefined {
  const found = record.readings().flatMap((reading) => {
    const own = withoutLabel(parts, reading);
    const asked = own.flat().slice(0, longest);
    // The label tells where few words stand, if they are exact: "Ada: He is very well".
    const least = own === parts ? Number.NEGATIVE_INFINITY : 0;
    const allowed = Math.max(least, allowedIn(asked, most));
    if (asked.length < 3 || allowed < 0 || lacks(reading, asked, most) > allowed)
      return [];
    const ends = endsOf(own);
    const steps = path(reading.stream.tokens, asked, ends, { ...most, allowed });
    return steps ? [alignmentOf(reading.stream, asked, steps, ends)] : [];
  });
  return found.toSorted((a, b) => a.cost - b.cost)[0];
}

/** The words without those of the label that somebody copied along; the same where nobody did. */
function withoutLabel(
  parts: readonly (readonly Token[])[],
  { label }: Reading,
): readonly (readonly Token[])[] {
  const [first = [], ...more] = parts;
  const isCopied =
    label.length > 0 && label.every(({ key }, index) => key === first[index]?.key);
  return isCopied ? [first.slice(label.length), ...more] : parts;
}

/** How many words there are up to the end of each part. */
function endsOf(parts: readonly (readonly Token[])[]): ReadonlySet<number> {
  let end = 0;
  return new Set(
    parts.map(({ length }) => {
      end += length;
      return Math.min(end, longest);
    }),
  );
}

/**
 * The weight of the words that may be wrong; below 0 where there are too few to tell, unless all are
 * to be right.
 */
export function allowedIn(asked: readonly Token[], most: Tolerance): number {
  const { share, least } = most;
  const total = weightOf(asked, most);
  if (share === 0 && least === 0) return 0;
  return Math.min(Math.max(least, share * total), total - 2);
}

function weightOf(words: readonly Token[], most: Tolerance): number {
  return words.reduce((sum, word) => sum + weigh(word, most), 0);
}

export function weigh({ raw }: Token, { small }: Tolerance): number {
  return smallWords.has(raw) ? small : weights.word;
}

/** The weight of the words that a text has nowhere, even with a slip: half of it is lost at least. */
function lacks({ stems }: Reading, asked: readonly Token[], most: Tolerance): number {
  const missing = asked.filter(({ stem }) => !stems.has(stem));
  return weights.slip * weightOf(missing, most);
}

/** How much it costs to take one word for another: an ending least, then a slip, then another word. */
function costOf(asked: Token, printed: Token, most: Tolerance): number {
  if (
    asked.key === printed.key ||
    asked.bare === printed.key ||
    asked.key === printed.bare
  )
    return 0;
  const weight = Math.max(weigh(asked, most), weigh(printed, most));
  if (asked.stem === printed.stem) return weights.stem * weight;
  const [a, b] = [asked.bare, printed.bare];
  const isLong = a.length > 3 && b.length > 3 && (a[0] === b[0] || a.at(-1) === b.at(-1));
  return isLong && distance(a, b, 1) < 2 ? weights.slip * weight : weight;
}

/** One step of the way through both texts. */
type Step = readonly [
  asked: number,
  printed: number,
  move: 'both' | 'asked' | 'printed' | 'skip',
  cost: number,
];

/**
 * The cheapest way to read all the words asked somewhere in a text (Needleman and Wunsch's
 * alignment with free ends, as Sellers has it), in the order of the text.
 */
function path(
  tokens: readonly Token[],
  asked: readonly Token[],
  ends: ReadonlySet<number>,
  { allowed, ...most }: Tolerance & { readonly allowed: number },
): readonly Step[] | undefined {
  const width = tokens.length + 1;
  const costs = new Float64Array((asked.length + 1) * width);
  const moves = new Uint8Array((asked.length + 1) * width);
  for (let row = 1; row <= asked.length; row += 1) {
    const word = asked[row - 1];
    if (!word) return undefined;
    const own = weigh(word, most);
    let least = Number.POSITIVE_INFINITY;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const token = tokens[column - 1];
      let [cost, move] = [(costs[at - width] ?? 0) + own, 1];
      if (token) {
        const both = (costs[at - width - 1] ?? 0) + costOf(word, token, most);
        if (both <= cost) [cost, move] = [both, 0];
        const more = (costs[at - 1] ?? 0) + weights.extra * weigh(token, most);
        if (more < cost) [cost, move] = [more, 2];
        // What an ellipsis leaves out costs nothing.
        const skip = costs[at - 1] ?? 0;
        if (ends.has(row) && row < asked.length && skip < cost) [cost, move] = [skip, 3];
      }
      costs[at] = cost;
      moves[at] = move;
      least = Math.min(least, cost);
    }
    if (least > allowed) return undefined;
  }
  return stepsBack(costs, moves, width, asked.length);
}

function stepsBack(
  costs: Float64Array,
  moves: Uint8Array,
  width: number,
  rows: number,
): readonly Step[] {
  const last = costs.subarray(rows * width, (rows + 1) * width);
  let [row, column] = [rows, last.indexOf(Math.min(...last))];
  const steps: Step[] = [];
  while (row > 0) {
    const at = row * width + column;
    const move =
      (['both', 'asked', 'printed', 'skip'] as const)[moves[at] ?? 1] ?? 'asked';
    const [rowBefore, columnBefore] = [
      move === 'both' || move === 'asked' ? row - 1 : row,
      move === 'asked' ? column : column - 1,
    ];
    const cost = (costs[at] ?? 0) - (costs[rowBefore * width + columnBefore] ?? 0);
    steps.unshift([row - 1, column - 1, move, cost]);
    [row, column] = [rowBefore, columnBefore];
  }
  return steps;
}

function alignmentOf(
  stream: Stream,
  asked: readonly Token[],
  steps: readonly Step[],
  ends: ReadonlySet<number>,
): Alignment {
  const bounds = [0, ...ends];
  const spans = bounds.slice(1).flatMap((end, part) => {
    const own = steps.flatMap(([word, token, move]) =>
      move === 'both' && word >= (bounds[part] ?? 0) && word < end ? [token] : [],
    );
    const [from, to] = [own[0], own.at(-1)];
    return from === undefined || to === undefined ? [] : [[from, to + 1] as const];
  });
  return {
    stream,
    spans,
    differences: differencesIn(stream, asked, steps),
    isOneVoice: spans.every(([from, to]) => !crossesBracket(stream, from, to)),
    cost: steps.reduce((sum, [, , , cost]) => sum + cost, 0),
  };
}

function crossesBracket(
  { tokens, printed, isWhole }: Stream,
  from: number,
  to: number,
): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return (
    isWhole === true &&
    (printed.insertions ?? []).some(
      ([open, close]) => open < end && start < close && !(open <= start && end <= close),
    )
  );
}

/** Neighbouring words that differ, as one difference. */
function differencesIn(
  { tokens, printed: { text } }: Stream,
  asked: readonly Token[],
  steps: readonly Step[],
): Difference[] {
  const found: Difference[] = [];
  let open: { asked: string[]; printed: string[] } | undefined;
  const close = () => {
    if (open)
      found.push({ asked: open.asked.join(' '), printed: open.printed.join(' ') });
    open = undefined;
  };
  for (const [word, token, move, cost] of steps) {
    if (cost === 0) {
      close();
      continue;
    }
    open ??= { asked: [], printed: [] };
    if (move !== 'printed') open.asked.push(asked[word]?.raw ?? '');
    if (move !== 'asked')
      open.printed.push(text.slice(tokens[token]?.start, tokens[token]?.end));
  }
  close();
  return found;
}
