/** A number word and what it does to the number before it. */
const values = new Map<string, number>(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as [string, number])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index) => [word, 20 + 10 * index]),
    ),
);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const ordinals = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as [string, number])
    .concat(
      'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
        .split(' ')
        .map((word, index) => [word, 20 + 10 * index]),
    ),
);

/**
 * The number that words say, in digits: `eighty one` is `81`, `twenty first` is `21st`, `fifty
 * thousand` is `50000`.
 *
 * @param words - in small letters, the first of them to be read
 * @returns the digits and how many words say them; nothing where the first says no number. `one`
 *   alone says none: it is seldom a number.
 */
export function numberAt(
  words: readonly string[],
): { readonly digits: string; readonly length: number } | undefined {
  let [sum, group, at] = [0, 0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const scale = scales.get(word);
    const value =
      values.get(word) ?? (/^\d{1,15}$/u.test(word) ? Number(word) : undefined);
    const ordinal = ordinals.get(word);
    if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      least = 100;
    } else if (scale !== undefined && scale > 100 && group > 0) {
      sum += group * scale;
      group = 0;
      least = 1000;
    } else if (ordinal !== undefined && ordinal < least && (at === 0 || least >= 10)) {
      return { digits: withEnding(sum + group + ordinal), length: at + 1 };
    } else if (value !== undefined && value > 0 && value < least && !isDigits(word, at)) {
      group += value;
      least = value < 20 ? 0 : 10;
    } else break;
  }
  const isOne = at === 1 && words[0] === 'one';
  // A scale alone, or digits alone, are as they stand.
  return at === 0 || isOne || (at === 1 && !values.has(words[0] ?? ''))
    ? undefined
    : { digits: String(sum + group), length: at };
}

/** Whether a word may be the first of a number. */
export function beginsNumber(word: string): boolean {
  return values.has(word) || ordinals.has(word) || /^\d/u.test(word);
}

/** Digits begin a number ("81", "50 thousand") and never go on with one. */
function isDigits(word: string, at: number): boolean {
  return at > 0 && /^\d/u.test(word);
}

function withEnding(value: number): string {
  const ending = ['', 'st', 'nd', 'rd'][value % 10];
  return `${value}${(value % 100 < 11 || value % 100 > 13) && ending ? ending : 'th'}`;
}
