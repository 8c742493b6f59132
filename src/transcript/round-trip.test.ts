import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseTranscript, printTranscript, separations } from './index.ts';
import { assertLossless } from './testing/assert-lossless.ts';
import { brokenCopy, options, pieces, text } from './testing/broken-copies.ts';

describe.each(separations)('of any text, paragraphs set apart by %s,', (separation) => {
  test('the tree holds every character once, in place, and prints it back', () => {
    fc.assert(
      fc.property(text, options, (source, declared) => {
        const tree = parseTranscript(source, { ...declared, separation });
        assertLossless(tree, source);
      }),
      { numRuns: 300 },
    );
  });

  test('the tree prints it back without its positions', () => {
    fc.assert(
      fc.property(text, options, (source, declared) => {
        const tree = parseTranscript(source, { ...declared, separation });
        visit(tree, (node) => {
          delete node.position;
        });
        expect(printTranscript(tree)).toBe(source);
      }),
      { numRuns: 100 },
    );
  });

  test('a second reading finds the same tree and the same faults', () => {
    fc.assert(
      fc.property(text, options, (source, declared) => {
        const [first, second] = [new VFile(source), new VFile(source)];
        const all = { ...declared, separation };
        expect(parseTranscript(first, all)).toEqual(parseTranscript(second, all));
        expect(first.messages.map(String)).toEqual(second.messages.map(String));
      }),
      { numRuns: 50 },
    );
  });
});

test('no declaration, however odd, makes the parser throw or lose a character', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), pieces);
  const speaker = fc.record({
    label: words,
    mark: fc.constantFrom(':' as const, '.' as const, '' as const),
  });
  const declared = fc.record({
    separation: fc.constantFrom(...separations),
    speakers: fc.array(fc.oneof(words, speaker), { maxLength: 4 }),
    notLabels: fc.array(words, { maxLength: 2 }),
    insertions: fc.record({
      gap: fc.array(words, { maxLength: 2 }),
      direction: fc.array(words, { maxLength: 2 }),
    }),
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom('heading', 'turn', 'note', 'paragraph', 'direction'),
        text: words,
      }),
      { maxLength: 3 },
    ),
    signature: fc.array(fc.record({ kind: fc.constant('name'), text: words }), {
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(brokenCopy, declared, (source, all) => {
      assertLossless(parseTranscript(source, all), source);
    }),
    { numRuns: 300 },
  );
});

test('declared words are found in a text that is made of them', () => {
  const name = fc.constantFrom(
    'Comrade Enver Hoxha',
    'Dr. Kissinger',
    'KIM [illegible] SUNG',
  );
  const speech = fc.constantFrom(
    'Welcome.',
    'He is [illegible].\nVery well.',
    '(Laughter)',
  );
  const turn = fc.tuple(name, speech);
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (record) => {
      const source = record.map(([label, words]) => `${label}: ${words}`).join('\n\n');
      const labels = record.map(([label]) => label);
      const tree = parseTranscript(source, {
        speakers: [...new Set(labels)],
        insertions: { gap: ['illegible'], direction: ['(Laughter)'] },
      });
      expect(
        tree.children.map((node) => {
          const [speaker] = node.type === 'turn' ? node.children : [];
          return speaker?.type === 'speaker' && speaker.identifier;
        }),
      ).toEqual(labels);
    }),
  );
});
