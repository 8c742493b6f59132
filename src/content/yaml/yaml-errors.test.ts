import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlFault } from './yaml-errors.ts';

function told(source: string): string | undefined {
  const document = parseDocument(source);
  const [error] = document.errors;
  return error && yamlFault(error, document, source).reason;
}

test.each([
  ['text: [About](../about/) tells of the gale.', '['],
  ['text: "Widows" is his word.', '"'],
  ['title: *The Port Book* of Port Ellery', '*'],
  ["title: 'Lund's letter'", "'"],
  ['title: @home', '@'],
  ['title: `so`', '`'],
])('a value that needs quotation marks is told by its first sign: %s', (line, sign) => {
  expect(told(`a: 1\n${line}\nb: 2\n`)).toBe(
    `A value that begins with \`${sign}\` must be in quotation marks`,
  );
});

test.each([
  ['note:A headland', 'A space is missing after the colon'],
  ['-{ family: Quill }', 'A space is missing after the hyphen'],
  ['- { family: Quill: Q }', undefined],
  ['labels: [A, B: C: D]', undefined],
])('a space that is missing is told: %s', (line, reason) => {
  const source = line.startsWith('-')
    ? `a:\n  - { b: 1 }\n  ${line}\n`
    : `a: 1\n${line}\nb: 2\n`;
  if (reason) expect(told(source)).toBe(reason);
  else expect(told(source)).not.toMatch(/space is missing|must be in quotation marks/u);
});
