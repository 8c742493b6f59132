import type { Cited } from './cited.ts';
import { placeInWords } from './cited.ts';

/** What no field of a reference manager holds. */
export function managersNote(
  part: Pick<Cited, 'locator' | 'part' | 'hash' | 'edition' | 'deposit'>,
): string {
  const place = placeInWords(part);
  return [
    place && (part.locator ? `${place} as numbered by this edition` : place),
    `edition of ${part.edition.year}`,
    part.hash && `fingerprint ${part.hash}`,
    part.deposit?.url && `text from ${part.deposit.url}`,
  ]
    .filter(Boolean)
    .join('; ');
}
