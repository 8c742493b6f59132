import { describe, expect, test } from 'vitest';
import { parseTranscript, printAll, separations } from './index.ts';
import { assertLossless } from './testing/assert-lossless.ts';

/** What Markdown would read as something else than the words that stand there. */
const samples: Record<string, string> = {
  'a year that would open a list':
    '1956. It was a very difficult year.\n1957) It was better.',
  'a bullet list': '* Agriculture\n- Irrigation\n+ Industry',
  'a heading': '# Record\n\n## Of conversation ##',
  'an underlined heading': 'Record of conversation\n======\n\nPresent\n---',
  emphasis: 'He said *very* well, **very** well, _very_ well and snake_case_too.',
  'a link': 'See [the record](https://example.org "title") and <https://example.org>.',
  'a shortcut link and its definition':
    'It is [illegible].\n\n[illegible]: https://example.org',
  'a footnote and its definition': 'Difficulties[^1].\n\n[^1]: Or so.',
  'an image': '![A photograph](photo.jpg)',
  'code in a line': 'The word `comrade` and ``a ` tick``.',
  'fenced code': '```js\nconst a = 1;\n```\n\n~~~\nno end',
  'indented code': '    Enver Hoxha and Pak Geum-cheol\n\n\tand a tab',
  'an HTML block': '<div class="a">\n<p>words</p>\n</div>\n\n<!-- a comment -->',
  'HTML in a line': 'He is <b>very</b> well<br/>.',
  'an entity': 'Marx &amp; Engels &#8211; &hellip; &nosuch;',
  'an escape': 'Five \\* six \\[sic\\] \\\\ seven\\.',
  'a hard break by spaces': 'He is very well.  \nWe thank you.',
  'a hard break by a backslash': 'He is very well.\\\nWe thank you.',
  'a table': '| Name | Side |\n| :--- | ---: |\n| Hoxha | Albanian |',
  'a thematic break': 'Before\n\n***\n\n- - -\n\n___\n\nAfter',
  'a quotation': '> He is very well.\n>\n> > And you?\nlazily',
  'front matter': '---\ntitle: Record\n---\n\nWords',
  'a directive': ':Welcome at 10:30\n\n::: note\nWords\n:::',
  'strikethrough and bare addresses':
    'It is ~~not~~ at www.example.org or a@example.org.',
  'a task': '- [ ] Irrigation\n- [x] Coup',
  'a list in a quotation in a list': '- > 1. a\n  > 2. b\n\n      c',
  tabs: '\tone\n\t\ttwo\n \t three\tfour',
  'a NUL and a byte order mark': '\uFEFFFebruary\0 10\n\uFEFF1961',
};

describe.each(separations)('with paragraphs set apart by %s', (separation) => {
  test.each(Object.entries(samples))('%s is words, every character', (_, source) => {
    const tree = parseTranscript(source, { separation });
    assertLossless(tree, source);
    expect(tree.children.every(({ type }) => type === 'narration')).toBe(true);
    const words = tree.children.map((node) => printAll([node]).trim()).join('');
    expect(words.replace(/\s+/gu, '')).toBe(source.replace(/\s+/gu, ''));
  });
});

test('a year that opens a line is speech, not the item of a list', () => {
  const source = 'Comrade Enver Hoxha: Well.\n\n1956. It was a very difficult year.';
  const tree = parseTranscript(source, { speakers: ['Comrade Enver Hoxha'] });
  expect(tree.children).toMatchObject([
    {
      type: 'turn',
      children: [
        { type: 'speaker' },
        { children: [{ value: 'Well.' }] },
        { children: [{ value: '1956. It was a very difficult year.' }] },
      ],
    },
  ]);
});
