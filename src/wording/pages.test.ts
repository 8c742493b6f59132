import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/{pages,components,layouts}/**/*.astro');

/** Between tags or in an attribute that readers see or hear: two letters or more. */
const patterns = [
  /[>}][^<>{}=?&()]*\p{L}{2}[^<>{}=?&()]*</gu,
  /\b(?:title|label|description|here|heading|text|aria-label|alt|placeholder)="[^"]*\p{L}{2}[^"]*"/gu,
  /\b(?:title|label|description|here|heading|text|aria-label|alt)=\{`[^`]*\p{L}{2} [^`]*`\}/gu,
];

/** The words that the template of a page has of its own. */
function ownWords(source: string): string[] {
  const template = source
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/gu, '')
    // What an expression holds is no text: `(a) => a.b > c && <li>`.
    .replace(/=>|>=|<=| [<>] /gu, ' ');
  const values = template.replace(/\$\{[^{}]*\}/gu, '');
  return patterns.flatMap((pattern) => values.match(pattern) ?? []);
}

test('pages and components have no words of their own', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    ownWords(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('words between tags and in labels are found', () => {
  expect(ownWords('---\nconst a = 1;\n---\n<p>Some words</p>')).toHaveLength(1);
  expect(
    ownWords('<p>\n  {words.a}, and\n</p><a aria-label="Go on">{b}</a>'),
  ).toHaveLength(2);
  expect(ownWords('{a > 1 && <li>{words.b}: {c}</li>}')).toEqual([]);
});
