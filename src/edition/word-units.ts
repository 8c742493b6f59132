/** What is known of each UTF-16 unit so far: 1 for a letter, mark or digit, 2 for any other. */
const kinds = new Uint8Array(0x10000);

/** Whether the unit at a place of a text is a letter, mark or digit; halves of pairs are none. */
export function isWordUnit(text: string, at: number): boolean {
  // A place outside the text would be no number, and make all numbers slow.
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  const kind = kinds[unit];
  return kind === 1 || (kind === 0 && kindOf(unit) === 1);
}

/**
 * How many units the letter, mark or digit at a place has: 1 or, of a pair, 2; 0 where there is
 * none.
 */
export function wordUnitsAt(text: string, at: number): 0 | 1 | 2 {
  if (isWordUnit(text, at)) return 1;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 0;
  return isWord(text.slice(at, at + 2)) ? 2 : 0;
}

function kindOf(unit: number): number {
  const kind = isWord(String.fromCharCode(unit)) ? 1 : 2;
  kinds[unit] = kind;
  return kind;
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(character);
}
