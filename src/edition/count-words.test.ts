import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';
import type { Segment } from './layers.ts';

test('a word is letters and digits, joined by a sign inside it, and its first letter has its layer', () => {
  const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
  const sign = fc.constantFrom(
    'a',
    'É',
    '\u0301',
    '7',
    "'",
    '’',
    '.',
    '-',
    ' ',
    '[',
    '𝐀',
  );
  const layer = fc.constantFrom('speech' as const, 'insertion' as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(sign, { minLength: 1, maxLength: 8 }), layer)),
      fc.nat(9),
      (texts, first) => {
        let at = first;
        const segments = texts.map(([signs, own]): Segment => {
          const text = signs.join('');
          const start = at;
          at += text.length;
          return { layer: own, start, end: at, text };
        });
        const text = segments.map((segment) => segment.text).join('');
        const expected = { speech: 0, insertion: 0 };
        for (const { index } of text.matchAll(word)) {
          const own = segments.find(({ end }) => first + index < end)?.layer;
          if (own === 'speech' || own === 'insertion') expected[own] += 1;
        }
        expect(countWords(segments)).toMatchObject(expected);
      },
    ),
  );
});
