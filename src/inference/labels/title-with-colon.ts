import type { Line } from '../lines.ts';
import { endsSentence, splitWords } from '../words/words.ts';
import type { Candidate } from './candidates.ts';

/** Longer ones are paragraphs. */
const mostWords = 16;

/**
 * The labels of a text without those of a title that has a colon, "The Miller’s Bridge: Transcript": such a
 * line stands alone before everything else, is no sentence, and nobody speaks by that label again. Its words
 * are not those of a name.
 */
export function withoutTitle(
  labels: readonly Candidate[],
  lines: readonly Line[],
): readonly Candidate[] {
  const [first, ...more] = labels;
  const [opening] = lines;
  const own = lines.filter(({ paragraph }) => paragraph === opening?.paragraph);
  const text = own.map((line) => line.text).join(' ');
  const isTitle =
    first?.line === 0 &&
    first.mark === ':' &&
    first.words.some((word) => /^(?:\p{Ll}|The$)/u.test(word)) &&
    own.length <= 2 &&
    own.length < lines.length &&
    splitWords(text).length <= mostWords &&
    !endsSentence(text) &&
    !more.some(({ label, mark }) => label === first.label && mark === first.mark);
  return isTitle ? labels.filter(({ line }) => line >= own.length) : labels;
}
