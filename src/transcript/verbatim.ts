import type { Processor } from 'unified';

/**
 * Every construct of Markdown that could touch a word. What is left is paragraphs: a source
 * that opens a line with "1956 was" or "* " is no list, and `[1]` never becomes a link.
 */
const constructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** Let remark-parse read blocks only; used after it, on the same processor. */
export function remarkVerbatim(this: Processor): void {
  const extensions = this.data('micromarkExtensions') ?? [];
  this.data('micromarkExtensions', [...extensions, { disable: { null: constructs } }]);
}
