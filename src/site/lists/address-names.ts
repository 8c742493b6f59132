/**
 * A name in addresses for each of some names, every one different: `Central State Archive` is
 * `central-state-archive`. Of names that would have the same, or none, all but the first in the order
 * of the alphabet have a number.
 */
export function addressNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(names)].sort().map((name) => {
      const plain = addressName(name) || 'name';
      let own = plain;
      for (let number = 2; taken.has(own); number += 1) own = `${plain}-${number}`;
      taken.add(own);
      return [name, own];
    }),
  );
}

/** In small letters without accents, with hyphens between words; empty where it has no Latin letter. */
function addressName(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      // The pages of a list have their numbers in its place.
      .replace(/^\d{1,3}$/u, 'name-$&')
  );
}
