import type { SpeakerLabel } from '../../transcript/options.ts';

/** Which part of an exchange of questions and answers a label opens. */
export type ExchangePart = 'question' | 'answer';

interface Opening extends SpeakerLabel {
  readonly words: readonly string[];
  readonly start: number;
}

/** The part that "Q", "Q.", "Question" or "ANSWER" opens, if the words are such a label. */
export function exchangePart(words: readonly string[]): ExchangePart | undefined {
  const [word = ''] = words;
  if (words.length !== 1 || !/^[QA]/u.test(word)) return undefined;
  if (/^q(?:ues(?:tion)?)?\.?$/iu.test(word)) return 'question';
  return /^a(?:ns(?:wer)?)?\.?$/iu.test(word) ? 'answer' : undefined;
}

/**
 * The labels without those words before a full stop that belong to no exchange: "A. Trade" opens a
 * list and "A. Rask" is a name unless a question stands before; "Question. Who pays?" is speech
 * unless an answer stands behind. "Q." alone may be answered by names.
 */
export function withoutLoneParts<Label extends Opening>(
  labels: readonly Label[],
): Label[] {
  const partOf = ({ mark, words }: Label) =>
    mark === '.' ? exchangePart(words) : undefined;
  const asked = labels.find((label) => partOf(label) === 'question');
  const answered = labels.findLast((label) => partOf(label) === 'answer');
  return labels.filter((label) => {
    const part = partOf(label);
    if (part === 'answer') return asked !== undefined && asked.start < label.start;
    if (part === undefined || label.label === 'Q') return true;
    return answered !== undefined && label.start < answered.start;
  });
}
