import { distance, soundOf } from '../../text/similar.ts';
import type { Census } from '../spelling/census.ts';
import type { Token } from './fold.ts';

type Words = Pick<Census, 'vocabulary'> & { readonly printedWords: ReadonlySet<string> };

/** What is left of words of one root: endings that make a word another kind of word. */
const ending = new RegExp(
  `^(?:${(
    'e y ic ical ics al ally alism alist alists ity able ably ed ing er or ers ors ist ists ism isms ize ized ous ' +
      'ly ion ions ation ations ative ive ment ments ness ful less ship ships hood ary ance ence ' +
      'ant ent age ages dom s es'
  ).replaceAll(' ', '|')})?$`,
  'u',
);
/** The letters that words of one root share at least; with so many, of another language too. */
const shortest = { root: 5, cognate: 6 };
/** The share of the longer word that cognates have in common: `antipartito`, `antiparty`. */
const cognateShare = 0.72;

/**
 * The words of the record that share a root with a word which it has not: *factionist* for *faction*,
 * *antiparty* for *antipartito*.
 */
export function kinOf(
  { vocabulary, printedWords }: Words,
  { bare, stem }: Token,
): readonly Token[] {
  if (printedWords.has(stem) || bare.length < shortest.root) return [];
  const { byStart, bySound } = relativesIn(vocabulary);
  const sound = bare.length >= shortest.cognate ? soundOf(bare) : '';
  const near = byStart.get(bare.slice(0, shortest.root)) ?? [];
  // What is a slip away is misspelt, and offered as that.
  const alike = (sound.length > 3 ? (bySound.get(sound) ?? []) : []).filter(
    ({ key }) => distance(key, bare, 2) > 2,
  );
  return [...new Set([...near.filter((token) => shareRoot(token.bare, bare)), ...alike])];
}

interface Relatives {
  readonly byStart: ReadonlyMap<string, readonly Token[]>;
  readonly bySound: ReadonlyMap<string, readonly Token[]>;
}

const kept = new WeakMap<Words['vocabulary'], Relatives>();

/** The words that the record prints, by how they begin and what they sound like; made once. */
function relativesIn(vocabulary: Words['vocabulary']): Relatives {
  const own = kept.get(vocabulary) ?? relativesOf(vocabulary);
  kept.set(vocabulary, own);
  return own;
}

function relativesOf(vocabulary: Words['vocabulary']): Relatives {
  const printed = [...vocabulary.values()]
    .filter((vocable) => vocable.printed)
    .map(({ token }) => token);
  const long = printed.filter(({ key }) => key.length >= shortest.cognate);
  return {
    byStart: Map.groupBy(printed, ({ key }) => key.slice(0, shortest.root)),
    bySound: Map.groupBy(long, ({ key }) => soundOf(key)),
  };
}

function shareRoot(a: string, b: string): boolean {
  let root = 0;
  while (root < a.length && a[root] === b[root]) root += 1;
  const [restA, restB] = [a.slice(root), b.slice(root)];
  // Where one word is the beginning of the other, more letters make a compound: motherland.
  const isCompound = (restA === '' || restB === '') && restA.length + restB.length > 2;
  const isCognate =
    root >= shortest.cognate &&
    root >= cognateShare * Math.max(a.length, b.length) &&
    !isCompound;
  return isCognate || (ending.test(restA) && ending.test(restB));
}
