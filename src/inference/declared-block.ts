import { foldSpace } from '../transcript/blocks/fold-space.ts';
import type { MilestoneKind, SignatureKind } from '../transcript/nodes.ts';
import type { PlainBlockKind } from '../transcript/options.ts';
import { endsLine } from './lines.ts';
import type { Judgement } from './proposal.ts';

/** A stretch of the source that is to be declared. */
export interface Declared {
  readonly start: number;
  readonly end: number;
  /** How far the declared words must reach at least. */
  readonly through?: number;
  readonly what:
    | ({ readonly subject: 'block' } & Judgement<PlainBlockKind | MilestoneKind>)
    | ({ readonly subject: 'signature' } & Judgement<SignatureKind>);
}

export function declareBlock(
  { start, end }: { readonly start: number; readonly end: number },
  judgement: Judgement<PlainBlockKind | MilestoneKind>,
  through?: number,
): Declared {
  const what = { subject: 'block', ...judgement } as const;
  return { start, end, what, ...(through === undefined ? {} : { through }) };
}

export function declareSignature(
  { start, end }: { readonly start: number; readonly end: number },
  judgement: Judgement<SignatureKind>,
): Declared {
  return { start, end, what: { subject: 'signature', ...judgement } };
}

const fewWords = 8;
const longestWhole = 90;

/** Which lines open with the same words, so that a short declaration names one block only. */
export type Openings = ReadonlyMap<string, readonly unknown[]>;

export function openingsOf(source: string, starts: readonly number[]): Openings {
  return Map.groupBy(starts, (start) => openingWords(source.slice(start, start + 400)));
}

/** The words that declare a block: all of a short one, the first of a long one with `…`. */
export function declaredText(
  source: string,
  { start, end, through }: Declared,
  openings: Openings,
): string {
  const text = foldSpace(source.slice(start, end));
  const opening = openingWords(source.slice(start, Math.min(end, start + 400)));
  if (through !== undefined && through < end) {
    return `${foldSpace(source.slice(start, through))} …`;
  }
  // Words that are declared whole must end where their line does.
  if (!endsLine(source, end)) return `${text} …`;
  const shortened = text.length > longestWhole && opening.length < text.length;
  return shortened && (openings.get(opening)?.length ?? 0) <= 1 ? `${opening} …` : text;
}

function openingWords(text: string): string {
  return foldSpace(text).split(' ').slice(0, fewWords).join(' ');
}
