import fc from 'fast-check';
import { expect, test } from 'vitest';
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
