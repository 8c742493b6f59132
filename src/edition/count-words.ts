import type { Layer, Segment } from './layers.ts';
import { noWords } from './layers.ts';
import { wordUnitsAt } from './word-units.ts';

/**
 * How many words each layer has; a word belongs to the layer of its first letter. A word is letters
 * and digits, joined by an apostrophe, hyphen or full stop inside it.
 */
export function countWords(
  segments: readonly Segment[],
): Readonly<Record<Layer, number>> {
  const counts = noWords();
  const [first] = segments;
  if (!first) return counts;
  const text =
    segments.length === 1 ? first.text : segments.map((segment) => segment.text).join('');
  let index = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) {
      const offset = first.start + at;
      while (offset >= (segments[index]?.end ?? Number.POSITIVE_INFINITY)) index += 1;
      const layer = segments[index]?.layer;
      if (layer) counts[layer] += 1;
    }
    // What ends a word, or is none, is no letter.
    at = end + 1;
  }
  return counts;
}

/** Where the word ends that begins at a place; the place itself where none does. */
function endOfWord(text: string, start: number): number {
  let at = endOfLetters(text, start);
  while (at > start && isJoining(text.charCodeAt(at))) {
    const end = endOfLetters(text, at + 1);
    if (end === at + 1) return at;
    at = end;
  }
  return at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let units = wordUnitsAt(text, at); units > 0; units = wordUnitsAt(text, at)) {
    at += units;
  }
  return at;
}

/** An apostrophe, straight or curly, a full stop or a hyphen. */
function isJoining(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2d;
}
