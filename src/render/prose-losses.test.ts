import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { inlineProse } from './inline-prose.ts';
import { proseToHtml } from './prose.ts';
import type { ProseShape } from './prose-losses.ts';
import { proseLosses } from './prose-losses.ts';

/** Words and the signs that mean something to Markdown, HTML and YAML. */
const typed = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{3,6}$/u),
      fc.integer({ min: 1, max: 2000 }).map(String),
      fc.constantFrom(
        ...['<', '>', '</', '<!--', '-->', '<?', '?>', '[', ']', ']: ', '](', ')', '!['],
        ...[
          '`',
          '```',
          '~~~',
          '*',
          '_',
          '#',
          '---',
          '- ',
          '. ',
          ': ',
          '|',
          '"',
          '\\',
          '&',
        ],
      ),
      fc.constantFrom(' ', ' ', ' ', '\n', '\n', '\n\n', '\n    ', '\n> '),
      fc.constantFrom('<y then z>', '\n[ref]: word\n', '[ref]', '\n```sh more words\n'),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))
  // Two spellings of one thing: what these name is shown, or is the way to say it.
  .filter((text) => !/&[a-z\d]+;/iu.test(text) && /\S/u.test(text));

const shapes: readonly ProseShape[] = ['page', 'paragraph'];

test.each(shapes)('in a %s, no word is lost without a fault', (shape) => {
  fc.assert(
    fc.property(typed, (markdown) => {
      if (proseLosses(markdown, shape).length > 0) return;
      const { matter, html } = proseToHtml(new VFile(markdown));
      const shown = wordsShown(
        shape === 'page' ? html : `<p>${inlineProse(markdown, (href) => href)}</p>`,
      );
      const left = new Map(Map.groupBy([...shown, ...wordsIn(matter)], (word) => word));
      for (const word of wordsIn(markdown.replace(/\[ref\]:?/gu, ' '))) {
        expect(left.get(word)?.pop(), `\`${word}\` of ${JSON.stringify(markdown)}`).toBe(
          word,
        );
      }
    }),
    { numRuns: 3000 },
  );
});

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of the text and of attributes; a list shows the numbers of its points. */
function wordsShown(html: string): string[] {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') words.push(...wordsIn(node.value));
    if (node.type !== 'element') return;
    for (const value of Object.values(node.properties)) {
      words.push(...[value].flat().flatMap((one) => wordsIn(decodeURI(String(one)))));
    }
    if (node.tagName !== 'ol') return;
    const points = node.children.filter((child) => child.type === 'element');
    const start = Number(node.properties['start'] ?? 1);
    words.push(...points.map((_, index) => String(start + index)));
  });
  return words;
}

const lost: readonly (readonly [ProseShape, string, string, number])[] = [
  ['page', 'raw-html', 'So <y then z> it is.', 3],
  ['page', 'raw-html', 'One.\n\n<div>\nTwo.\n</div>\n', 6],
  ['page', 'raw-html', 'A <b>word</b>.', 2],
  ['page', 'unused-link', 'One.\n\n[two]: three\n', 6],
  ['page', 'undefined-link', 'See the [bibliography][thorn].', 8],
  ['page', 'undefined-link', 'See the [*book* of `a`][thorn].', 8],
  ['page', 'undefined-link', 'See [thorn][].', 4],
  ['paragraph', 'undefined-link', 'A [b][c], a [d][e].\n\n[e]: f', 2],
  ['page', 'lost-words', '```sh and more\nls\n```\n', 0],
  ['page', 'list-number', '1. One\n2. Two\n4. Four\n', 14],
  ['page', 'unseen-image', 'A ![map](map.png).', 2],
  ['paragraph', 'one-paragraph', 'One.\n\nTwo.', 6],
  ['paragraph', 'one-paragraph', '1956. A year.', 0],
  ['paragraph', 'one-paragraph', '---\ntitle: A\n---\n', 0],
];

test.each(lost)('in a %s, %s: %j', (shape, rule, markdown, offset) => {
  expect(proseLosses(markdown, shape)).toEqual([
    expect.objectContaining({ rule, offset }),
  ]);
});

test('the fault of a reference names what is not defined', () => {
  const [fault] = proseLosses('See the [bibliography][thorn].', 'page');
  expect(fault?.reason).toBe('The link `[thorn]` is not defined');
});

test('square brackets in prose are no references', () => {
  const words =
    'So [illegible] it *[is]*, [a] [b], \\[c\\]\\[d\\], `[e][f]` and list[0].';
  expect(proseLosses(words, 'page')).toEqual([]);
});

test('what is shown is no fault', () => {
  const page =
    '---\ntitle: A\n---\n\n# B\n\n1. C\n1. D\n\n[e], `<f>` and <https://g.org>\n\n[e]: h\n';
  expect(proseLosses(page, 'page')).toEqual([]);
  expect(proseLosses('Is 1 \\< 2, [e]?\n\n[e]: f', 'paragraph')).toEqual([]);
});
