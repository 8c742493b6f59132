import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { resolveDirective } from './testing/resolve-directive.ts';
import { textFragment } from './text-fragment.ts';

const { edition } = readDocument('content', '1961-02-10-hoxha-pak');
if (!edition) throw new Error('Expected the first document to be readable');
/** The page as readers see it, with navigation, labels and notes between the words. */
const record = [
  'Records of conversation',
  '[square brackets] editorial insertions; not part of what was said',
  ...edition.passages.flatMap(({ text, speaker }) => [
    ...(speaker ? [`Comrade ${speaker.name}:`] : []),
    ...text.split('\n'),
  ]),
  ...edition.apparatus.notes.map((note) => note.text.replace(/\s+/gu, ' ')),
];

/** The words a directive marks, blocks apart by a line. */
function marked(blocks: readonly string[], start: number, end: number) {
  const directive = textFragment(blocks.join('\n'), start, end);
  if (directive === undefined) return undefined;
  const found = resolveDirective(directive, blocks);
  if (!found) return { directive, from: -1, to: -1 };
  const offset = (block: number) =>
    blocks.slice(0, block).reduce((sum, { length }) => sum + length + 1, 0);
  return {
    directive,
    from: offset(found.start.block) + found.start.start,
    to: offset(found.end.block) + found.end.end,
  };
}

/** From the beginning of the first selected word to the end of the last, found letter by letter. */
function wholeWords(page: string, start: number, end: number) {
  const isLetter = (at: number) => /[\p{L}\p{N}\p{M}_]/u.test(page[at] ?? '');
  const holds = (at: number) =>
    isLetter(at) ||
    (/['’.:·,]/u.test(page[at] ?? '') && isLetter(at - 1) && isLetter(at + 1));
  let [from, to] = [start, end];
  while (from < to && !holds(from)) from += 1;
  while (to > from && !holds(to - 1)) to -= 1;
  while (from > 0 && from < to && holds(from - 1)) from -= 1;
  while (to < page.length && from < to && holds(to)) to += 1;
  return { from, to };
}

function place(words: string, nth = 1): [number, number] {
  const page = record.join('\n');
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = page.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Expected “${words}” in the record`);
  return [start, start + words.length];
}

test('few words that stand once are named whole, their signs encoded', () => {
  const page = record.join('\n');
  expect(textFragment(page, ...place('[Pak Kum Chol]'))).toMatch(/Pak%20Kum%20Chol/u);
  expect(textFragment(page, ...place('Records’ Clerk'))).toBe(
    'text=Records%E2%80%99%20Clerk',
  );
  expect(textFragment('one\nto-day, R\ntwo', 4, 13)).toBe('text=to%2Dday%2C%20R');
  expect(textFragment('one\nR&D\ntwo', 4, 7)).toBe('text=R%26D');
});

test('words that stand more than once are told apart by those around them', () => {
  const page = record.join('\n');
  for (const nth of [1, 2, 3]) {
    const [start, end] = place('Korean Workers’ Party', nth);
    const found = marked(record, start, end);
    expect([found?.from, found?.to]).toEqual([start, end]);
  }
  expect(textFragment(page, ...place('Korean Workers’ Party', 2))).toMatch(/,-|-,/u);
});

test('many words, and words of several paragraphs, are named by as few of their ends as find them', () => {
  const page = record.join('\n');
  const [start] = place('Welcome dear comrades');
  const [, end] = place('He is very well');
  const directive = textFragment(page, start, end);
  expect(directive).toBe('text=Welcome%20dear,very%20well');
});

test('half a word is taken for the word, and no word for nothing', () => {
  const [start, end] = place('historic and notable');
  const page = record.join('\n');
  expect(textFragment(page, start + 3, end - 3)).toBe('text=historic%20and%20notable');
  expect(textFragment('a – b', 2, 3)).toBeUndefined();
  expect(textFragment('a –', 2, 3)).toBeUndefined();
  expect(textFragment('the same\nthe same', 9, 17)).toBeUndefined();
});

test('any words of the record are marked on arrival, and they alone', () => {
  const page = record.join('\n');
  let named = 0;
  const places = fc
    .tuple(fc.nat(page.length - 1), fc.oneof(fc.nat(60), fc.nat(3000)))
    .map(
      ([start, length]) => [start, Math.min(page.length, start + length + 1)] as const,
    );
  fc.assert(
    fc.property(places, ([start, end]) => {
      const { from, to } = wholeWords(page, start, end);
      const found = marked(record, start, end);
      fc.pre(from < to);
      if (found === undefined) return;
      named += 1;
      expect([found.from, found.to], found.directive).toEqual([from, to]);
    }),
    { numRuns: 300 },
  );
  // Only what the page says twice in the same surroundings has no directive of its own.
  expect(named).toBeGreaterThan(270);
});

test('among words that recur everywhere, a directive is right or there is none', () => {
  const words = fc.stringMatching(
    /^(?:(?:the|The|thé|a-b|“N\.S\.”|R&D|—|b,|don’t) ?){1,8}$/u,
  );
  const pages = fc.array(words, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(pages, fc.nat(60), fc.nat(30), (blocks, start, length) => {
      const page = blocks.join('\n');
      const [first, last] = [start % page.length, (start % page.length) + length + 1];
      const { from, to } = wholeWords(page, first, Math.min(last, page.length));
      const found = marked(blocks, first, Math.min(last, page.length));
      if (from >= to) expect(found).toBeUndefined();
      else if (found) expect([found.from, found.to], found.directive).toEqual([from, to]);
    }),
    { numRuns: 1000 },
  );
});
