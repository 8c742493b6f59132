/** A shorter text is searched faster than it is prepared. */
const shortest = 4096;

/** How many units are looked up together. */
const width = 16;

/** How many places are looked at: where so many begin alike, words are no help to tell them apart. */
const mostPlaces = 1024;

/**
 * Tells whether a stretch of a text is known to occur in it once. In a long text every stretch of a few
 * units is looked up, so that many can be asked about, each in a time that does not grow with the text.
 */
export function occursOnceIn(text: string): (from: number, to: number) => boolean {
  const search = (from: number, to: number) => {
    const words = text.slice(from, to);
    return text.indexOf(words) === text.lastIndexOf(words);
  };
  if (text.length < shortest) return search;
  const { keyAt, heads, next } = tableOf(text);
  return (from, to) => {
    if (to - from < width) return search(from, to);
    let [rarest, count, first] = [from, Number.POSITIVE_INFINITY, -1];
    for (let part = from; part < to; part += width) {
      const at = Math.min(part, to - width);
      const head = 2 * keyAt(at);
      const own = heads[head] ?? 0;
      if (own < count) [rarest, count, first] = [at, own, heads[head + 1] ?? -1];
    }
    if (count > mostPlaces) return false;
    const words = text.slice(from, to);
    for (let at = first; at >= 0; at = next[at] ?? -1) {
      const start = at - rarest + from;
      if (start >= 0 && start !== from && text.startsWith(words, start)) return false;
    }
    return true;
  };
}

/** The places of each stretch of `width` units, chained by its key; others may have the same key. */
interface Table {
  readonly keyAt: (at: number) => number;
  /** By key, in turn: how many places there are, and the last one, -1 for none. */
  readonly heads: Int32Array;
  /** By place: the one of its key before it, -1 at the end. */
  readonly next: Int32Array;
}

function tableOf(text: string): Table {
  const bits = Math.ceil(Math.log2(text.length));
  const heads = new Int32Array(2 * 2 ** bits);
  const next = new Int32Array(text.length - width + 1);
  // A polynomial in `base` of the units, kept up as the stretch moves on.
  const base = 0x01000193;
  const keyOf = (sum: number) => Math.imul(sum, 0x9e3779b1) >>> (32 - bits);
  let leaving = 1;
  for (let power = 0; power < width; power += 1) leaving = Math.imul(leaving, base);
  let sum = 0;
  for (let end = 0; end < text.length; end += 1) {
    sum = Math.imul(sum, base) + text.charCodeAt(end);
    const at = end - width + 1;
    if (at < 0) continue;
    if (at > 0) sum -= Math.imul(text.charCodeAt(at - 1), leaving);
    sum |= 0;
    const head = 2 * keyOf(sum);
    const before = heads[head] ?? 0;
    next[at] = before > 0 ? (heads[head + 1] ?? -1) : -1;
    heads[head] = before + 1;
    heads[head + 1] = at;
  }
  const keyAt = (at: number) => {
    let own = 0;
    for (let unit = at; unit < at + width; unit += 1) {
      own = (Math.imul(own, base) + text.charCodeAt(unit)) | 0;
    }
    return keyOf(own);
  };
  return { keyAt, heads, next };
}
