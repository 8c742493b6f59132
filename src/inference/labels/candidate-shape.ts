import {
  isCollective,
  isCourtesy,
  isOfficePart,
  isTitle,
  particles,
} from '../persons/titles.ts';
import { commonWords } from '../words/common-words.ts';
import { isCapitalised, isCapitals, isInitials } from '../words/words.ts';
import { exchangePart } from './exchange.ts';

/**
 * What a possible label is made of, strongest first.
 *
 * - `titled`: a courtesy title or an office before a name: "Comrade Enver Hoxha", "PM Chou"
 * - `collective`: somebody unnamed: "Interpreter", "Male 1"
 * - `office`: an office alone: "The President"
 * - `initials`: "ZE", "Q"
 * - `capitals`: a name in capitals: "KHRUSHCHEV N.S."
 * - `said`: a name and a verb of saying: "Lei said"
 * - `name`: capitalised words: "Yao Wenyuan"
 */
export type CandidateShape =
  | 'titled'
  | 'collective'
  | 'office'
  | 'initials'
  | 'capitals'
  | 'said'
  | 'name';

const saidVerb =
  /^(?:said|says|replied|replies|answered|answers|asked|asks|continued|continues|added|adds|responded|responds|stated|states|remarked|declared|interrupted|commented|spoke)$/u;

/** The shape of the words outside brackets, or `undefined` where they cannot be a label. */
export function candidateShape(words: readonly string[]): CandidateShape | undefined {
  const last = words.at(-1) ?? '';
  if (words.length >= 2 && saidVerb.test(last)) {
    const who = words.slice(
      0,
      /^(?:then|also|further)$/u.test(words.at(-2) ?? '') ? -2 : -1,
    );
    return (who.length === 1 && who[0] === 'I') || candidateShape(who)
      ? 'said'
      : undefined;
  }
  if (exchangePart(words)) return /^[QA]\.?$/u.test(last) ? 'initials' : 'collective';
  if (isCollectiveLabel(words)) return 'collective';
  if (!words.every(isLabelWord)) return undefined;
  const first = words[0] ?? '';
  if (!/^\p{Lu}/u.test(first) && !/^(?:al-|el-|d['’])\p{Lu}/u.test(first))
    return undefined;
  if (words.every((word) => isOfficePart(word))) {
    const [courtesy] = words;
    const named = words.length === 2 && courtesy !== undefined && isCourtesy(courtesy);
    return named && !isPlural(courtesy) ? 'titled' : 'office';
  }
  if (
    words.every(
      (word) => commonWords.has(word.replace(/[.]$/u, '')) || particles.has(word),
    )
  ) {
    return undefined;
  }
  if (commonWords.has(first))
    return first === 'The' && words.length > 1 ? 'name' : undefined;
  if (isTitle(first)) return 'titled';
  if (words.length === 1 && /^\p{Lu}{1,3}$/u.test(first)) return 'initials';
  if (words.some((word) => isTitle(word))) return 'titled';
  if (words.every((word) => isCapitals(word) || particles.has(word))) return 'capitals';
  return words.length <= 5 ? 'name' : undefined;
}

/** The words that name the person: without titles, or all where nothing else is there. */
export function personalName(words: readonly string[]): string[] {
  let name = [...words];
  while (name.length > 1 && saidVerb.test(name.at(-1) ?? '')) name = name.slice(0, -1);
  if (name.every((word) => isOfficePart(word)) && !isCourtesy(name[0] ?? '')) return name;
  while (name.length > 1 && isOfficePart(name[0] ?? '')) name = name.slice(1);
  return name;
}

function isLabelWord(word: string): boolean {
  return (
    isCapitalised(word) ||
    isInitials(word) ||
    particles.has(word) ||
    /^al-\p{Lu}/u.test(word)
  );
}

/** "UM", "Male 1", "Unidentified voice", "A student". */
function isCollectiveLabel(words: readonly string[]): boolean {
  const plain = words.filter(
    (word) => !/^(?:\d{1,3}|#\d{1,3}|[A-Z]|The|THE|An?|from|the)$/u.test(word),
  );
  return (
    plain.length > 0 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    plain.every((word) => isCollective(word))
  );
}

function isPlural(courtesy: string): boolean {
  return /s\.?$/iu.test(courtesy) && /^(?:comrades|cdes|coms|messrs)/iu.test(courtesy);
}
