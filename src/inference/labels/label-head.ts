import { foldSpace } from '../../transcript/blocks/fold-space.ts';
import type { SpeakerLabel } from '../../transcript/options.ts';
import { isCapitals, splitWords } from '../words/words.ts';
import { exchangePart } from './exchange.ts';

/** What stands in front of a mark that could close a label. */
export interface LabelHead extends SpeakerLabel {
  /** The words outside brackets. */
  readonly words: readonly string[];
  readonly start: number;
  /** Behind the mark. */
  readonly end: number;
}

const mostWords = 8;
const longestOutside = 90;
const longestInside = 400;

interface Scan {
  outside: string;
  inside: number;
  readonly open: string[];
}

/**
 * Read what could be a label from `start` on: first the words up to a colon, then those in
 * capitals up to a full stop ("GROMYKO. But all"), then a line without a mark.
 */
export function labelHeadsAt(source: string, start: number): LabelHead[] {
  const scan: Scan = { outside: '', inside: 0, open: [] };
  const heads: LabelHead[] = [];
  for (let at = start; at <= source.length; at += 1) {
    const character = source.charAt(at);
    if (scan.open.length === 0) {
      if (character === ':') {
        const colon = isLabelColon(source, at)
          ? head(source, start, at, ':', scan)
          : undefined;
        return colon ? [colon, ...heads] : heads;
      }
      if (character === '' || character === '\n' || character === '\r') {
        const alone = head(source, start, at, '', scan);
        return alone ? [...heads, alone] : heads;
      }
      if (character === '.' && isLabelStop(source, at, scan.outside)) {
        const stop = head(source, start, at, '.', scan);
        if (stop) heads.push(stop);
      }
    } else if (character === '' || /^[\r\n]{2,}/u.test(source.slice(at, at + 3))) {
      return heads;
    }
    if (!advance(scan, character)) return heads;
  }
  return heads;
}

/** Take one character in; false where this can be no label any more. */
function advance(scan: Scan, character: string): boolean {
  const closing = scan.open.at(-1);
  if (character === '[' || character === '(') {
    scan.open.push(character === '[' ? ']' : ')');
  } else if (character === closing) {
    scan.open.pop();
  } else if (closing === undefined) {
    scan.outside += character;
  }
  scan.inside += closing === undefined ? 0 : 1;
  return (
    scan.outside.length <= longestOutside &&
    scan.inside <= longestInside &&
    !/[!?;,“”"«»…|/=<>]/u.test(closing === undefined ? character : '')
  );
}

function head(
  source: string,
  start: number,
  at: number,
  mark: SpeakerLabel['mark'],
  scan: Scan,
): LabelHead | undefined {
  const words = splitWords(scan.outside);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const label = foldSpace(source.slice(start, at));
  return { label, mark, words, start, end: at + mark.length };
}

/** Not the colon of a clock time, a ratio or an address. */
function isLabelColon(source: string, at: number): boolean {
  return !/^(?:\d|\/|:)/u.test(source.slice(at + 1, at + 2));
}

/** A full stop behind words in capitals or "Answer", with speech behind it. */
function isLabelStop(source: string, at: number, outside: string): boolean {
  const words = splitWords(outside);
  const first = words[0] ?? '';
  return (
    words.length <= 4 &&
    (exchangePart(words) !== undefined ||
      (first.replace(/\P{L}/gu, '').length >= 3 && words.every(isCapitals))) &&
    /^\.(?:\s+(?:["“«…—–-]?\s?(?:\p{Lu}|\d|\.)|[([])|[ \t]*$)/u.test(
      source.slice(at, at + 8),
    )
  );
}
