import type { Processor } from 'unified';

/**
 * Let remark-parse read blocks only; used after it, on the same processor.
 *
 * Markdown sees where lines, indents and blank lines are, and no word: it reads a copy of the
 * text, offset for offset the same, in which every line's words are `x`. So "1956. It was" or
 * "* " opens no list, `[1]` never becomes a link, and nobody's words are escapes or entities.
 * Disabling Markdown's constructs one by one would do the same, but micromark still cuts the text
 * at each of their marks and joins it again in quadratic time.
 */
export function remarkVerbatim(this: Processor): void {
  const extensions = this.data('micromarkExtensions') ?? [];
  // An indented line is no code: line 4, the abstract, is words.
  const disable = { null: ['codeIndented'] };
  this.data('micromarkExtensions', [...extensions, { disable }]);
  const { parser } = this;
  if (!parser) throw new Error('Expected `remarkParse` before `remarkVerbatim`');
  this.parser = (text, file) => parser(maskWords(text), file);
}

/** Lines of no-break spaces are blank to a reader, so they are here. */
function maskWords(text: string): string {
  return text.replace(/[^\r\n]+/gu, (line) => {
    const indent = line.search(/\S/u);
    if (indent < 0) return ' '.repeat(line.length);
    const before = line.slice(0, indent).replace(/[^\t]/gu, ' ');
    return before + 'x'.repeat(line.length - indent);
  });
}
