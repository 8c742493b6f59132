import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parseDocument, visit } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { yamlLosses } from './yaml-losses.ts';

const folder = 'content/documents/1961-02-10-hoxha-pak';

test.each([
  `${folder}/anchors.yaml`,
  `${folder}/annotations.yaml`,
  `${folder}/document.yaml`,
  `${folder}/history/1.0.0.yaml`,
  'content/edition.yaml',
])('%s is plain', (path) => {
  const source = readFileSync(path, 'utf8');
  expect(readPlainYaml(source)).toStrictEqual(parseDocument(source).toJS());
});

const words = fc
  .array(
    fc.constantFrom(
      ...['a', 'two words', '12', '1.0.0', 'true', 'null', 'é', '“q”', '’s', '—', '. '],
      ...[' ', ': ', ':', '#', ' #', '"', "'", '[x]', '{', '}', ',', '-', '- ', '>', '|'],
      ...['\\', '0x1', '~', '*', '&', '!', '%', '@', '?', '<<', '\n', '\n\n'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('the words that are kept of a text are plain, whatever they are', () => {
  fc.assert(
    fc.property(words, (kept) => {
      const line = kept.replaceAll('\n', ' ');
      const text = { p1: { kind: 'paragraph', in: 't1', words: line } };
      const source = new Document({ version: '1.0.0', text }).toString({ lineWidth: 0 });
      expect(readPlainYaml(source)).toStrictEqual({ version: '1.0.0', text });
    }),
  );
});

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom(0, 7, 1.5, true, false, null),
    fc.dictionary(
      fc.constantFrom('a', 'b-c', 'p12a', '1.0.0', '12', 'true', 'x y', 'h.i', 'Ü'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));
const styles = [
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL',
] as const;
const chances = fc.infiniteStream(fc.nat(99));
const slips = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(
      ...['', ' ', '  ', '\n', '\n\n', '#', ' # c', '\n# c\n', '\n  #c\n', ':', ': '],
      ...["'", '"', '-', '- ', 'a', '[', ']', '{', '}', ',', '|', '>', '&a', '\\', '1'],
    ),
  ),
  { maxLength: 3 },
);

test('what is plain is what YAML says, and nothing would be reported of it', () => {
  let plain = 0;
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { minKeys: 1 }),
      chances,
      slips,
      (written, chance, typed) => {
        const next = () => chance.next().value ?? 0;
        const document = new Document(written);
        visit(document, {
          Scalar(key, node) {
            const style = styles[next()];
            // A key in a block style would begin with a question mark.
            if (style && key !== 'key' && typeof node.value === 'string')
              node.type = style;
          },
          Collection(_key, node) {
            if (next() < 25) node.flow = true;
          },
        });
        let source = document.toString({ lineWidth: next() < 50 ? 0 : 40 });
        for (const [place, sign] of typed) {
          const at = Math.floor(place * source.length);
          source = source.slice(0, at) + sign + source.slice(at + (sign ? 0 : 1));
        }
        const read = readPlainYaml(source);
        if (read === undefined) return;
        plain += 1;
        const { errors, warnings } = parseDocument(source, { strict: true });
        expect([...errors, ...warnings], source).toEqual([]);
        const whole = parseDocument(source, { strict: true });
        expect(yamlLosses(whole, source), source).toEqual([]);
        expect(read, source).toStrictEqual(whole.toJS());
      },
    ),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(100);
});
