import type { Judgement } from '../proposal.ts';
import { judge } from '../proposal.ts';
import { endsSentence, splitWords } from '../words/words.ts';
import type { Block } from './blocks.ts';
import type { FrameKind } from './frame-lines.ts';
import { announcesDocument } from './frame-lines.ts';

/** Titles are longer than a name and shorter than a paragraph. */
const words = { least: 2, most: 16 };

/** A part of the front, as far as its form was told. */
interface Told {
  readonly start: number;
  readonly text: string;
  readonly judgement: Judgement<FrameKind> | undefined;
}

/**
 * A title that no word gives away, by where it stands: alone, first of all that has no form of its own, and
 * no sentence. A colon may be that of a speech, unless the words before it are those of a document.
 *
 * @returns its judgement; nothing where the front has a heading, or no such line
 */
export function titleByPlace(
  units: readonly Told[],
  front: readonly Block[],
): { readonly index: number; readonly judgement: Judgement<'heading'> } | undefined {
  if (units.some(({ judgement }) => judgement?.kind === 'heading')) return undefined;
  const index = units.findIndex(({ judgement }) => !judgement);
  const unit = units[index];
  const block = front.find(({ start }) => start === unit?.start);
  if (!unit || !block || block.lines.length > 2) return undefined;
  const isAlone = !units.some(({ start }) => unit.start < start && start < block.end);
  const { text } = unit;
  const count = splitWords(text).filter((word) => /\p{L}/u.test(word)).length;
  const isTitle =
    isAlone &&
    count >= words.least &&
    count <= words.most &&
    /^\P{L}*\p{Lu}/u.test(text) &&
    !endsSentence(text) &&
    // What is in brackets somebody has inserted.
    !/^\[.*\]$/u.test(text) &&
    !/[,;:–—-]$/u.test(text) &&
    (!/:\s/u.test(text) || announcesDocument(text));
  if (!isTitle) return undefined;
  const evidence = 'It stands alone before everything else, and is no sentence.';
  return { index, judgement: judge('heading', 'low', evidence) };
}
