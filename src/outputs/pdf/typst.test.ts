import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, joined, literal } from './typst.ts';

const compiler = NodeCompiler.create();
let count = 0;

/** What Typst reads in source that is put in the place of a string. */
function readBack(source: string): unknown {
  // A source that ends like the one before is not read anew: see `typeset`.
  const mainFileContent = `#metadata(${source}) <it> // ${count++}`;
  const [found] = compiler.query(
    { mainFileContent },
    { selector: '<it>', field: 'value' },
  );
  return found;
}

test('whatever a text holds, Typst reads it as the same text', () => {
  const signs = fc.constantFrom(
    '\\',
    '"',
    '#',
    '$',
    '*',
    '_',
    '`',
    '{',
    '}',
    '\\u{61}',
    '//',
    '\r\n',
    '\0',
  );
  const texts = fc
    .array(fc.oneof(signs, fc.string({ unit: 'binary' })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(readBack(literal(text))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('half a letter, which no file can hold, is replaced', () => {
  expect(readBack(literal('a\uD800b'))).toBe('a\uFFFDb');
});

test('a string that reads like source stays words, wherever it is an argument', () => {
  const words = '"); panic("read as source';
  expect(readBack(call('lower', [words]).typst)).toBe(words);
  expect(readBack(call('array.join', [[words, words]]).typst)).toBe(words + words);
  expect(readBack(`(${joined([words, words]).typst})`)).toBe(words + words);
});

test('what is not there is `none` by its place, and nothing by its name', () => {
  expect(call('a', [undefined], { b: undefined, c: true, d: { e: 1 } }).typst).toBe(
    'a(none, c: true, d: (e: 1))',
  );
  expect(joined([]).typst).toBe('none');
});
