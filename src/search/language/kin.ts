import type { Census } from '../spelling/census.ts';
import type { Token } from './fold.ts';

/** What is left of words of one root: endings that make a word another kind of word. */
const ending = new RegExp(
  `^(?:${(
    'e y ic ical ics al ally ity able ably ed ing er or ers ors ist ists ism isms ize ized ous ' +
      'ly ion ions ation ations ative ive ment ments ness ful less ship ships hood ary ance ence ' +
      'ant ent age ages dom s es'
  ).replaceAll(' ', '|')})?$`,
  'u',
);
/** The letters that words of one root share at least. */
const shortestRoot = 5;

/** The words of the record that share a root with a word which it has not: *factionist* for *faction*. */
export function kinOf(
  {
    vocabulary,
    printedWords,
  }: Pick<Census, 'vocabulary'> & { readonly printedWords: ReadonlySet<string> },
  { bare, stem }: Token,
): readonly Token[] {
  if (printedWords.has(stem) || bare.length < shortestRoot) return [];
  const start = bare.slice(0, shortestRoot);
  return [...vocabulary.values()].flatMap(({ token, printed }) => {
    if (!printed || !token.key.startsWith(start)) return [];
    const root = sharedStart(token.key, bare);
    return ending.test(token.key.slice(root)) && ending.test(bare.slice(root))
      ? [token]
      : [];
  });
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
