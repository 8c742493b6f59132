import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAt } from './numbers.ts';

const small = (
  '- one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words of a number below a million, as English writes it without "and". */
function inWords(value: number): string[] {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const [hundreds, below] = [Math.floor(rest / 100), rest % 100];
  return [
    ...(thousands > 0 ? [...inWords(thousands), 'thousand'] : []),
    ...(hundreds > 0 ? [small[hundreds] ?? '', 'hundred'] : []),
    ...(below >= 20 ? [tens[Math.floor(below / 10)] ?? ''] : []),
    ...(below > 0 && (below < 20 || below % 10 > 0)
      ? [small[below < 20 ? below : below % 10] ?? '']
      : []),
  ];
}

test('every number below a million is read as it is said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
      const words = inWords(value);
      expect(numberAt(words)).toEqual({ digits: String(value), length: words.length });
    }),
  );
});

test.each([
  ['twenty first of march', '21st', 2],
  ['third congress', '3rd', 1],
  ['eleventh', '11th', 1],
  ['81 parties', undefined, 0],
  ['50 thousand tons', '50000', 2],
  ['one of them', undefined, 0],
  ['five ten', '5', 1],
  ['thousand', undefined, 0],
])('%s is %s', (words, digits, length) => {
  const number = numberAt(words.split(' '));
  expect(number).toEqual(digits === undefined ? undefined : { digits, length });
});
