/** What Markdown, or a dialect of it, would take for its own anywhere in a line. */
const signs = /[\\`*_[\]<~|$@^#]|&(?=[#\p{L}])|(?<=\b(?:https?|ftp)):|(?<=\bwww)\./giu;

/** Words as Markdown that prints them; the beginnings of lines are left to `escapeLines`. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(signs, '\\$&');
}

/**
 * Put the lines of a paragraph together as one, without empty ones, and let none of them begin a
 * list, a quotation, an underlined heading or a footnote.
 *
 * @param markdown - escaped, note marks among it
 */
export function escapeLines(markdown: string): string {
  const hasLines = /[\r\n]/u.test(markdown);
  const lines = hasLines
    ? markdown.replaceAll(/[ \t]*(?:\r?\n[ \t]*)+|\r/gu, '\n')
    : markdown;
  return lines
    .replaceAll(/^[ \t\n]+|[ \t\n]+$/gu, '')
    .replaceAll(/^[+\-=>]|(?<=^\d{1,9})[.)]|(?<=^\[\^[^\]]+\]):/gmu, '\\$&');
}
