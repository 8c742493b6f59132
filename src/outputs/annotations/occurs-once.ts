/** A shorter text is searched faster than it is prepared. */
const shortest = 4096;

/** How many units are looked up together. */
const width = 16;

/**
 * Tells whether a stretch of a text occurs in it once. In a long text every stretch of a few units is
 * looked up, so that many can be asked about.
 */
export function occursOnceIn(text: string): (from: number, to: number) => boolean {
  const search = (from: number, to: number) => {
    const words = text.slice(from, to);
    return text.indexOf(words) === text.lastIndexOf(words);
  };
  if (text.length < shortest) return search;
  const { first, next, count, keys } = tableOf(text);
  return (from, to) => {
    if (to - from < width) return search(from, to);
    let rarest = from;
    const countAt = (at: number) => count[keys[at] ?? 0] ?? 0;
    for (let at = from; at + width <= to; at += width) {
      if (countAt(at) < countAt(rarest)) rarest = at;
    }
    const words = text.slice(from, to);
    for (let at = first[keys[rarest] ?? 0] ?? -1; at >= 0; at = next[at] ?? -1) {
      const start = at - rarest + from;
      if (start >= 0 && start !== from && text.startsWith(words, start)) return false;
    }
    return true;
  };
}

/** The places of each stretch of `width` units, chained by its key; others may have the same key. */
interface Table {
  readonly keys: Uint32Array;
  /** By key: the first place, -1 for none, and how many there are. */
  readonly first: Int32Array;
  readonly count: Uint32Array;
  /** By place: the next one of its key, -1 at the end. */
  readonly next: Int32Array;
}

function tableOf(text: string): Table {
  const bits = Math.ceil(Math.log2(text.length));
  const places = text.length - width + 1;
  const table = {
    keys: new Uint32Array(places),
    first: new Int32Array(2 ** bits).fill(-1),
    count: new Uint32Array(2 ** bits),
    next: new Int32Array(places),
  };
  const { keys, first, count, next } = table;
  // A polynomial in `base` of the units, kept up as the stretch moves on.
  const base = 0x01000193;
  let leaving = 1;
  for (let power = 0; power < width; power += 1) leaving = Math.imul(leaving, base);
  let sum = 0;
  for (let end = 0; end < text.length; end += 1) {
    sum = Math.imul(sum, base) + text.charCodeAt(end);
    const at = end - width + 1;
    if (at < 0) continue;
    if (at > 0) sum -= Math.imul(text.charCodeAt(at - 1), leaving);
    sum |= 0;
    const key = Math.imul(sum, 0x9e3779b1) >>> (32 - bits);
    keys[at] = key;
    next[at] = first[key] ?? -1;
    first[key] = at;
    count[key] = (count[key] ?? 0) + 1;
  }
  return table;
}
