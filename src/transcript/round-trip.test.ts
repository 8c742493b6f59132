import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from './index.ts';
import { parseTranscript, printTranscript, separations } from './index.ts';
import { assertLossless } from './testing/assert-lossless.ts';

/** Any string at all, lone surrogates and NUL included. */
const anyString = fc.string({ unit: 'binary', maxLength: 200 });

/** The characters that mean something to the parser, to Markdown or to a reader of lines. */
const marks = fc.string({
  unit: fc.constantFrom(
    ...' \n\r\t[](){}*_#>-+=`~!&;:.…|\\<>/1AKx\u00A0\u2028\uFEFF\0\uD83D\uDE00',
  ),
  maxLength: 80,
});

/** What a broken copy of a record is made of. */
const pieces = fc.constantFrom(
  ...[
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '[illegible]',
    '[[illegible]]',
    '(Laughter)',
    '[p. 3]',
  ],
  ...['[1]', '[1] ', '[12] ', '[*] ', '[**]', '[0123456789]', '[1]: x', '[^1]'],
  ...[
    'A',
    'A B',
    'B',
    'A: ',
    'A:',
    'A :',
    'A B: ',
    'KIM',
    'KIM. ',
    'Dr. Smith: ',
    'Smith: ',
  ],
  ...['Some Other: ', 'We Say: ', 'OTHER NAME. ', 'A[illegible]: ', 'A [office] B: '],
  ...['Heading', 'Heading. ', 'The head ', 'note goes on', 'x x x', 'Clerk', '(sig)'],
  ...[
    '# ',
    '* ',
    '- ',
    '1. ',
    '> ',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '<b>',
    '<!--',
    '&amp;',
  ],
  ...['\\', '\\*', '`a`', '**', '_', '![a](b)', '|a|b|', 'http://a.b', '  \n', '\\\n'],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    ' \t',
    '\n',
    '\n\n',
    '\n\n\n',
    '\r\n',
    '\r',
    '\r\n\r\n',
    '\n    ',
  ],
  ...[
    '\u00A0',
    '\n\u00A0\n',
    '\u2028',
    '\v',
    '\f',
    '\uFEFF',
    '\0',
    '\uD83D',
    '\uDE00',
    '😀',
  ],
  ...['word ', 'It was so. ', 'No! ', '“Yes” ', '…'],
);
const brokenCopy = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

/** Declarations that meet the pieces, overlap and contradict one another. */
const declarations: TranscriptOptions[] = [
  {},
  {
    speakers: [
      'A',
      'A B',
      'A [office] B',
      { label: 'KIM', mark: '.' },
      'Dr. Smith',
      'Smith',
    ],
    insertions: { gap: ['illegible'], direction: ['(Laughter)'], role: ['office'] },
    notLabels: ['We Say'],
  },
  {
    speakers: [
      { label: 'A', mark: '' },
      { label: 'A B', mark: '.' },
      { label: 'KIM', mark: '' },
      { label: '(sig)', mark: ':' },
      { label: '[1]', mark: ':' },
    ],
    insertions: { page: ['p. 3', '(x)'], gap: ['[[illegible]]'], sic: [''] },
    blocks: [
      { kind: 'heading', text: 'Heading' },
      { kind: 'dateline', text: 'The head …' },
      { kind: 'note', text: 'note goes on' },
      { kind: 'note', text: 'x…' },
      { kind: 'milestone', milestone: 'separator', text: '***' },
      { kind: 'direction', text: '(Laughter)' },
      { kind: 'turn', text: 'word …' },
      { kind: 'paragraph', text: '[1] …' },
      { kind: 'furniture', text: '[…' },
      { kind: 'abstract', text: '' },
      { kind: 'narration', text: '…' },
    ],
    signature: [
      { kind: 'office', text: 'Clerk' },
      { kind: 'name', text: '(sig)' },
      { kind: 'name', text: 'A B' },
    ],
  },
];

const options = fc.constantFrom(...declarations);
const text = fc.oneof(
  { weight: 1, arbitrary: anyString },
  { weight: 2, arbitrary: marks },
  { weight: 4, arbitrary: brokenCopy },
);

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
