import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, stringify } from 'yaml';
import { offsetInSource } from './scalar-place.ts';

/** The word of the source that a word of the value at `key` is found at. */
function found(source: string, word: string): string | undefined {
  const node = parseDocument(source).get('key', true);
  if (!isScalar(node)) return undefined;
  const offset = offsetInSource(node, String(node.value).indexOf(word), source);
  return offset === undefined ? undefined : source.slice(offset, offset + word.length);
}

test.each([
  'key: one <two> three',
  'key: one\n  <two> three',
  "key: 'it''s <two>'",
  'key: "a\\t\\"b\\u2014\\\n  <two>"',
  'key: >- # folded\n\n  one\n  <two>\n',
  'key: |2\n    one\n  <two>\n',
])('a word is found in %j', (source) => {
  expect(found(source, '<two>')).toBe('<two>');
});

test('whatever style YAML is written in, a letter is found where it stands', () => {
  const styles = [
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_FOLDED',
    'BLOCK_LITERAL',
  ] as const;
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('one', "it's", '"two"', '\\', '— ', ' ', '\n', '\t', '#', '😀'),
      ),
      fc.constantFrom(...styles),
      (words, style) => {
        // A single letter: between quotation marks YAML may break a line within a word.
        const text = `${words.join('')} W end`;
        const source = stringify(
          { key: text },
          { defaultStringType: style, lineWidth: 20 },
        );
        // The writer can break a line between the halves of a pair, which no UTF-8 file can hold.
        fc.pre(!/\p{Surrogate}/u.test(source));
        expect(found(source, 'W'), source).toBe('W');
      },
    ),
  );
});
