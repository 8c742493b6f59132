import fc from 'fast-check';
import { expect, test } from 'vitest';
import { records, subjectOf } from '../testing/records.ts';
import { escapeLines, escapeMarkdown } from './escape-markdown.ts';
import { markdown } from './markdown.ts';
import { readMarkdown } from './read-markdown.ts';

const encoder = new TextEncoder();

/** Words in which every sign of Markdown is frequent, at the beginnings of lines, too. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[' ', '\n', '\t', 'a', '1', '.', ')', '#', '*', '_', '[', ']', '(', '^', ':'],
        ...['\\', '`', '~', '<', '>', '&', '!', '|', '-', '+', '=', '"', '', ']('],
        ...['&amp;', '&#35;', '[^1]', '<b>', '<!--', '```', '---', 'http://', 'www.'],
        ...['김', 'مر', '—', '1. ', '- ', '# ', '    '],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

test('whatever the words are, a parser of CommonMark gives them back', () => {
  fc.assert(
    fc.property(words, words, (spaced, text) => {
      // No label begins or ends with a space of any kind.
      const label = spaced.trim();
      const [who, said] = [label, text].map((one) => escapeLines(escapeMarkdown(one)));
      const speaker = who === '' ? '' : `**${who}:** `;
      const file = encoder.encode(`<a id="p1"></a>${speaker}${said}\n\n[^n1]: none\n`);
      expect(readMarkdown(file)).toEqual([
        {
          id: 'p1',
          ...(speaker && { label: `${inLines(label)}:` }),
          text: inLines(text),
        },
      ]);
    }),
    { numRuns: 3000 },
  );
});

/** However many lines are left blank between two, and however they are indented. */
function inLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .split('\n')
    .map((line) => line.replaceAll(/^[ \t]+|[ \t]+$/gu, ''))
    .filter((line) => line !== '')
    .join('\n');
}

test('a note has a mark where it is referred to, and is a footnote', () => {
  const { edition } = records.at(-1) ?? { edition: undefined };
  if (!edition) throw new Error('Expected the real record');
  const written = String(markdown.write(subjectOf(edition)));
  expect(written).toContain('there are difficulties[^n1]');
  expect(written).toContain(
    '\n\n[^n1]: <a id="n1" class="note"></a>Translator\'s note: ',
  );
  expect(written).toContain('<a id="p3"></a>**Comrade Enver Hoxha:** Welcome');
});
