import type { Cited } from '../../outputs/citation/cited.ts';
import { partsInWords } from '../../outputs/citation/cited.ts';
import { plainCitation } from '../../outputs/citation/plain-citation.ts';

/** A passage of those cited together: the first, the last, or where a voice is first heard. */
export interface CitedPassage {
  readonly cited: Cited;
  /** Whether somebody is recorded as speaking it. */
  readonly isSpoken: boolean;
}

/**
 * Cite words of one passage, or of several in a row, in the plain manner: "¶¶ 12–14".
 *
 * @param passages - in the order of the text
 * @param fragment - the directive that marks the words, without `:~:`
 */
export function citeWords(
  passages: readonly CitedPassage[],
  fragment: string | undefined,
): string {
  const [first, last] = [passages[0]?.cited, passages.at(-1)?.cited];
  if (!first || !last) throw new Error('Expected passages to cite');
  const { path, url } = first.address;
  const address = {
    path: withFragment(path, fragment),
    url: url && withFragment(url, fragment),
  };
  if (first === last || first.address.path === last.address.path) {
    return plainCitation({ ...first, address });
  }
  const spoken = passages.filter(({ isSpoken }) => isSpoken).map(({ cited }) => cited);
  const voiced = spoken.length > 0 ? spoken : passages.map(({ cited }) => cited);
  return plainCitation({
    ...first,
    ...placeOf(first, last),
    voices: [...new Set(voiced.flatMap(({ voices }) => voices))],
    mediation: voiced[0]?.mediation ?? [],
    hash: undefined,
    address,
  });
}

/** An address with a directive: `…/#p12:~:text=…`. */
export function withFragment(address: string, fragment: string | undefined): string {
  return fragment === undefined ? address : `${address}:~:${fragment}`;
}

function placeOf(first: Cited, last: Cited): Pick<Cited, 'locator' | 'part'> {
  if (first.locator && last.locator) {
    const numbers = `${first.locator.numbers}–${last.locator.numbers}`;
    return { locator: { numbers, isRange: true }, part: undefined };
  }
  return { locator: undefined, part: partsInWords(first, last) };
}
