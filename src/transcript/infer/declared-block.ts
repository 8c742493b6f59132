import { foldSpace } from '../fold-space.ts';
import type { MilestoneKind, SignatureKind } from '../nodes.ts';
import type { PlainBlockKind } from '../options.ts';
import type { Judgement } from './proposal.ts';

/** A stretch of the source that is to be declared. */
export interface Declared {
  readonly start: number;
  readonly end: number;
  readonly what:
    | ({ readonly subject: 'block' } & Judgement<PlainBlockKind | MilestoneKind>)
    | ({ readonly subject: 'signature' } & Judgement<SignatureKind>);
}

export function declareBlock(
  { start, end }: { readonly start: number; readonly end: number },
  judgement: Judgement<PlainBlockKind | MilestoneKind>,
): Declared {
  return { start, end, what: { subject: 'block', ...judgement } };
}

export function declareSignature(
  { start, end }: { readonly start: number; readonly end: number },
  judgement: Judgement<SignatureKind>,
): Declared {
  return { start, end, what: { subject: 'signature', ...judgement } };
}

const fewWords = 8;
const longestWhole = 90;

/** How many lines open with the same words, so that a short declaration names one block only. */
export type Openings = ReadonlyMap<string, number>;

export function openingsOf(source: string, starts: readonly number[]): Openings {
  const openings = new Map<string, number>();
  for (const start of starts) {
    const opening = openingWords(source.slice(start, start + 400));
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
  }
  return openings;
}

/** The words that declare a block: all of a short one, the first of a long one with `…`. */
export function declaredText(
  source: string,
  { start, end }: Declared,
  openings: Openings,
): string {
  const text = foldSpace(source.slice(start, end));
  const opening = openingWords(source.slice(start, Math.min(end, start + 400)));
  const shortened = text.length > longestWhole && opening.length < text.length;
  return shortened && (openings.get(opening) ?? 0) <= 1 ? `${opening} …` : text;
}

function openingWords(text: string): string {
  return foldSpace(text).split(' ').slice(0, fewWords).join(' ');
}
