import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTranscript } from '../transcript/parse.ts';
import { printTranscript } from '../transcript/print.ts';
import { inferTranscript } from './infer-transcript.ts';
import { inferredRecord } from './testing/inferred-record.ts';

const source = readFileSync(
  new URL('../../content/documents/1961-02-10-hoxha-pak/transcript.md', import.meta.url),
  'utf8',
);

test('the first document is inferred as its editor declares it', () => {
  const record = inferredRecord(source);
  expect(record.faults).toEqual([]);
  expect(record.options.separation).toBe('blank-line');
  expect(record.options.speakers).toEqual([
    'Comrade Enver Hoxha',
    'Comrade Pak Geum-cheol',
  ]);
  expect(record.options.notLabels).toBeUndefined();
  expect(record.turns).toEqual([
    'Enver Hoxha×2',
    'Pak Geum-cheol×1',
    'Enver Hoxha×1',
    'Pak Geum-cheol×2',
    'Enver Hoxha×27',
    'Pak Geum-cheol×2',
    'Enver Hoxha×1',
    'Pak Geum-cheol×10',
  ]);
  expect(record.outline.front.map(({ kind }) => kind)).toEqual([
    'dateline',
    'abstract',
    'narration',
    'narration',
  ]);
  expect(record.options.insertions).toEqual({
    role: [
      'Member of the Political Bureau of the ALP CC and Secretary of the CC',
      'General Secretary of the Korean Workers’ Party (KWP)',
      'President of South Korea',
    ],
    name: ['Pak Kum Chol'],
    gap: ['illegible'],
  });
  expect(record.options.signature).toEqual([
    { kind: 'office', text: 'Records’ Clerk' },
    { kind: 'name', text: 'Haxhi Kroi' },
  ]);
  expect(record.outline.notes.map(({ label }) => label)).toEqual(['1']);
});

test('a byte order mark is no part of the first line', () => {
  expect(inferTranscript(`\uFEFF${source}`).options).toEqual(
    inferTranscript(source).options,
  );
});

test('every proposal points at the words it is about', () => {
  for (const { subject, text, offset } of inferTranscript(source).proposals) {
    if (subject === 'separation') continue;
    const opening = text.split(' ')[0] ?? '';
    expect(source.slice(offset, offset + opening.length + 2)).toContain(opening);
  }
});

const scraps = fc
  .array(
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '[[',
      ']]',
      '[1]',
      '[1] ',
      '[*] ',
      '[]',
      '(?)',
      '…',
      '.',
      ': ',
      ':',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '    ',
      '\t',
      'Comrade ',
      'Hoxha',
      'Li',
      'Comrade Li: ',
      'LI. ',
      'Q: ',
      'A: ',
      'Lei said:',
      'Present: ',
      'Secretary ',
      'May 1961',
      'xxx',
      '- 3 -',
      '“',
      '”',
      'we ',
      'The meeting ended.',
      'Laughter',
      '\u0000',
      '\uD800',
      'é',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
  // The parser cannot be told of such an opening: options fold white space and read the `…`.
  .filter((text) => !/(?:\s\s|…\s?):/u.test(text));

// What only the text can be blamed for; all else would be inference declaring wrongly.
const faultsOfText =
  /^(?:unclosed-bracket|unopened-bracket|nested-too-deep|undefined-note|unused-note|duplicate-note|empty-turn):/u;

test('inference never throws, and its options never lose a character', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), scraps), (text) => {
      const { options } = inferTranscript(text);
      expect(printTranscript(parseTranscript(text, options))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a label-like line between two declared ones is told apart from a label', () => {
  const { options } = inferTranscript('- 3 -\r\nQ: \nMay 1961');
  expect(options.notLabels).toEqual(['Q']);
});

test('inferred options leave no fault but the text’s own', () => {
  fc.assert(
    fc.property(scraps, (text) => {
      expect(
        inferredRecord(text).faults.filter((fault) => !faultsOfText.test(fault)),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '[',
  '(',
  '[(',
  ']',
  'A: ',
  'A:\n',
  '[a] ',
  'Comrade A: x. ',
  ' ',
  '\n ',
  '“',
  '. A',
  'AB. ',
  '…',
  'a',
  '- ',
])('time grows with length on %j', (scrap) => {
  // Of the processor, in milliseconds: what else a machine does takes none of it.
  const time = (count: number): number => {
    const text = scrap.repeat(count);
    const start = process.cpuUsage();
    inferTranscript(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  time(2000);
  // Squared, twenty times the length would take 400 times as long.
  expect(time(40_000)).toBeLessThan(Math.max(1500, 130 * time(2000)));
});
