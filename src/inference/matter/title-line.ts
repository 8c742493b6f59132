import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { endsSentence, splitWords } from '../words/words.ts';
import type { Block } from './blocks.ts';
import type { FrameKind } from './frame-lines.ts';

/** Titles are longer than a name and shorter than a paragraph. */
const words = { least: 2, most: 16 };

/** A part of the front, as far as its form was told. */
interface Told {
  readonly start: number;
  readonly text: string;
  readonly judgement: Judgement<FrameKind> | undefined;
}

/**
 * A title that no word gives away, by where it stands: alone, before anything that is a sentence. What may
 * be a name, an office or a place is passed over.
 *
 * @returns its judgement; nothing where the front has a heading, or no such line
 */
export function titleByPlace(
  units: readonly Told[],
  front: readonly Block[],
): { readonly index: number; readonly judgement: Judgement<'heading'> } | undefined {
  if (units.some(({ judgement }) => judgement?.kind === 'heading')) return undefined;
  for (const [index, unit] of units.entries()) {
    if (unit.judgement) continue;
    if (isTitle(unit.text) && isAlone(unit, units, front)) {
      const evidence = 'It stands alone before all sentences, and is none.';
      return { index, judgement: judge('heading', 'low', evidence) };
    }
    if (endsSentence(unit.text)) return undefined;
  }
  return undefined;
}

function isTitle(text: string): boolean {
  const own = splitWords(text).filter((word) => /\p{L}/u.test(word));
  return (
    own.length >= words.least &&
    own.length <= words.most &&
    /^\P{L}*\p{Lu}/u.test(text) &&
    (!endsSentence(text) || /^[^.!?]*\?["”’»]?$/u.test(text)) &&
    // What is in brackets somebody has inserted, and what a dash opens somebody says.
    !/^\[.*\]$|^[-–—•*]/u.test(text) &&
    !/[,;:–—-]$/u.test(text) &&
    !isName(text, own)
  );
}

/** Capitals alone, few or with a comma: "Port Ambry", "Ada Quill, Deputy Consul". A title may be quoted. */
function isName(text: string, own: readonly string[]): boolean {
  const isCapital = own.every((word) => /^[\P{L}]*\p{Lu}/u.test(word));
  const isQuoted = /^["“«]/u.test(text);
  const isArticle = /^(?:The|A|An)\s/u.test(text);
  return isCapital && !isQuoted && !isArticle && (own.length <= 2 || text.includes(','));
}

/** In a block of its own, of two lines at most. */
function isAlone(unit: Told, units: readonly Told[], front: readonly Block[]): boolean {
  const block = front.find(({ start }) => start === unit.start);
  return (
    block !== undefined &&
    block.lines.length <= 2 &&
    !units.some(({ start }) => unit.start < start && start < block.end)
  );
}
