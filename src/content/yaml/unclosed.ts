import type { Document, YAMLError } from 'yaml';
import { isNode, visit } from 'yaml';
import type { TextFault } from '../../transcript/index.ts';

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '[': ']',
  '{': '}',
};

/**
 * The first mark that is never closed, where all that is wrong comes after it: the parser tells
 * where it gave up looking, often at the end of the file.
 */
export function firstUnclosed(document: Document, source: string): TextFault | undefined {
  const [first] = document.errors;
  const [offset] = document.errors
    .flatMap((error) => openingOf(document, error, source) ?? [])
    .toSorted((a, b) => a - b);
  if (!first || offset === undefined || offset > first.pos[0]) return undefined;
  const mark = source.charAt(offset);
  return {
    rule: 'invalid-yaml',
    offset,
    reason: `The \`${mark}\` that opens here is never closed`,
    remedy: `Close it with \`${closing[mark]}\`.`,
  };
}

/** Where that begins whose end an error misses: the innermost value that reaches as far. */
function openingOf(
  document: Document,
  { message, pos }: YAMLError,
  source: string,
): number | undefined {
  const isQuote = message.startsWith('Missing closing');
  if (!isQuote && !/\bend with a [\]}]/u.test(message)) return undefined;
  let opening: number | undefined;
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const [start, end] = node.range;
    const opens = isQuote ? /["']/u : /[[{]/u;
    if (opens.test(source.charAt(start)) && start <= pos[0] && pos[0] <= end)
      opening = start;
  });
  return opening;
}
