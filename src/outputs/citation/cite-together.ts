import type { Cited } from './cited.ts';
import { partsInWords } from './cited.ts';

/**
 * Passages in a row as one thing to cite: "¶¶ 12–14". Its author is whose words it prints, where all
 * are one person's; an exchange is nobody's, as the whole is.
 *
 * @param passages - in the order of the text: the first, the last, and at least one of each voice
 * @param whole - the document they are of
 * @returns what has the address of the first
 */
export function citeTogether(passages: readonly Cited[], whole: Cited): Cited {
  const [first, last] = [passages[0], passages.at(-1)];
  if (!first || !last) throw new Error('Expected passages to cite');
  if (first.address.path === last.address.path) return first;
  const spoken = passages.filter(({ isSpoken }) => isSpoken);
  const voiced = spoken.length > 0 ? spoken : passages;
  return {
    ...(haveOneAuthor(passages) ? first : whole),
    ...placeOf(first, last),
    voices: [...new Set(voiced.flatMap(({ voices }) => voices))],
    mediation: voiced[0]?.mediation ?? [],
    hash: undefined,
    address: first.address,
  };
}

/** Whether all words of some passages are one person's. */
export function haveOneAuthor(passages: readonly Cited[]): boolean {
  return new Set(passages.map(({ item }) => JSON.stringify(item.author))).size === 1;
}

function placeOf(first: Cited, last: Cited): Pick<Cited, 'locator' | 'part'> {
  if (first.locator && last.locator) {
    const numbers = `${first.locator.numbers}–${last.locator.numbers}`;
    return { locator: { numbers, isRange: true }, part: undefined };
  }
  return { locator: undefined, part: partsInWords(first, last) };
}
