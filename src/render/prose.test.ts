import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { inlineProse } from './inline-prose.ts';
import { proseToHtml } from './prose.ts';

function treeOf(markdown: string) {
  const { html } = proseToHtml(new VFile(markdown));
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

test('the sign of a paragraph stays with its number, in words and in links', () => {
  expect(inlineProse('As in ¶ 25, [¶¶ 29–30](x) and ¶ by ¶.', (href) => href)).toBe(
    'As in ¶\u00A025, <a href="x">¶¶\u00A029–\u206030</a> and ¶ by ¶.',
  );
});

test('a day stays with its month, and other numbers are left alone', () => {
  expect(
    inlineProse('On 25 June 1950 – 27 July 1953, in May 1960, 3 Mayors.', String),
  ).toBe('On 25\u00A0June 1950 – 27\u00A0July 1953, in May 1960, 3 Mayors.');
});

test('addresses are written for the page, those of definitions too', () => {
  const markdown = 'A [b](c), a [d][e] and `[f](g)`.\n\n[e]: h';
  expect(inlineProse(markdown, (href) => `../${href}`)).toBe(
    'A <a href="../c">b</a>, a <a href="../h">d</a> and <code>[f](g)</code>.',
  );
});

const headed =
  '## On *names*, ¶ 4\n\nWords.\n\n## Content\n\n## Content\n\n### Préface, l’été';

test('a heading has an id of its words, of its own on the page and none of the layout’s', () => {
  const { headings } = proseToHtml(new VFile(headed));
  expect(headings).toEqual([
    'section-on-names-4',
    'section-content',
    'section-content-2',
    'section-preface-lete',
  ]);
});

test('a link leads to each heading from beside it, and is no word of it', () => {
  const tree = treeOf(headed);
  const [first] = selectAll('.heading', tree);
  const heading = select('h2', first);
  expect(heading && textOf(heading)).toBe('On names, ¶\u00A04');
  const link = select('h2 + a', first);
  expect(link?.children).toEqual([]);
  expect(link?.properties).toMatchObject({
    href: `#${heading?.properties['id']}`,
    ariaLabel: 'Link to the section “On names, ¶\u00A04”',
  });
  expect(selectAll('h2 a, h3 a', tree)).toEqual([]);
});

test('a heading keeps its id when others come before it', () => {
  const idsOf = (markdown: string) => proseToHtml(new VFile(markdown)).headings;
  expect(idsOf('## New\n\n## Old').slice(1)).toEqual(idsOf('## Old'));
});

test('code that may scroll is reached by keyboard', () => {
  const code = select('pre', treeOf('```\nwide\n```'));
  expect(code?.properties['tabIndex']).toBe(0);
});
