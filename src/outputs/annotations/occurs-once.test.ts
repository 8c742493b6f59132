import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { occursOnceIn } from './occurs-once.ts';

test('in a long text, too, a stretch occurs once if it is found where it is found last', () => {
  const words = fc.constantFrom('the party', ' of ', 'labour', ', ', '1961', '高', '\n');
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 900, maxLength: 1200, size: 'max' }),
      fc.nat(99),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(120)), { maxLength: 20 }),
      (parts, copied, stretches) => {
        const text = parts.join('') + parts.slice(0, copied).join('');
        const isOnce = occursOnceIn(text);
        for (const [from, length] of stretches) {
          const to = Math.min(text.length, from + length);
          const stretch = text.slice(from, to);
          const found = text.indexOf(stretch) === text.lastIndexOf(stretch);
          expect(isOnce(from, to)).toBe(found);
        }
      },
    ),
  );
});

test('in a text of nothing but refrains a question is not compared with each of them', () => {
  const compare = vi.spyOn(String.prototype, 'startsWith');
  const compared = [1000, 10_000].map((verses) => {
    const text = Array.from(
      { length: verses },
      (_, at) => `${at}. All in all, on and on. `,
    );
    const isOnce = occursOnceIn(text.join(''));
    compare.mockClear();
    for (let from = 0; from < 10_000; from += 10) isOnce(from, from + 20);
    return compare.mock.calls.length;
  });
  compare.mockRestore();
  const [few = 0, many = 0] = compared;
  expect(many).toBeLessThan(2 * few);
});
