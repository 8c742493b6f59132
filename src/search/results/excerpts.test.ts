import { expect, test } from 'vitest';
import { open } from '../bench/first-document.ts';
import { search } from '../search.ts';
import { excerptsOf } from './excerpts.ts';

const queries = ['party', 'Khrushchev', 'comrade Kim Il Sung', '"Pak Geum-cheol"'];
const words = (text: string) => text.replace(/\s+/gu, ' ');

test.each(queries)(
  'of %s no sentence is shown twice, and every hit is marked in one',
  (query) => {
    for (const result of search(open, query).results) {
      const excerpts = excerptsOf(result);
      expect(excerpts.flatMap(({ lines }) => lines)).toHaveLength(result.lines.length);
      const shown = excerpts.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
      const text = words(`${result.record.label?.text ?? ''} ${result.record.text}`);
      for (const sentence of shown) {
        // A sentence that the passage itself says twice stands there twice.
        const said = text.split(sentence).length - 1;
        expect(shown.filter((one) => one === sentence).length).toBeLessThanOrEqual(
          Math.max(1, said),
        );
      }
      for (const { lines, pieces } of excerpts) {
        const marked = pieces
          .filter(({ isMarked }) => isMarked)
          .map((piece) => piece.text);
        for (const { match } of lines)
          expect(marked.some((piece) => piece.includes(match.trim()))).toBe(true);
      }
    }
  },
);

test('a sentence with several hits is one excerpt with as many marks', () => {
  const [result] = search(open, 'party').results;
  const several = result && excerptsOf(result).find(({ lines }) => lines.length > 1);
  expect(several?.pieces.filter(({ isMarked }) => isMarked)).toHaveLength(
    several?.lines.length ?? 0,
  );
});

test('of a long sentence what is far from every hit is left out, and no hit', () => {
  const all = queries.flatMap((query) =>
    search(open, query).results.flatMap((result) => excerptsOf(result)),
  );
  const cut = all.filter(({ pieces }) => pieces.some(({ text }) => text.includes('…')));
  expect(cut.length).toBeGreaterThan(0);
  for (const { pieces } of cut)
    expect(
      pieces.every(({ text, isMarked }) => isMarked || text.length <= 2 * 80 + 1),
    ).toBe(true);
});
