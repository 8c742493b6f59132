import type { FormattedCitation } from '../../outputs/citation/forms/format-citations.ts';
import { escapeHtml } from '../../text/escape-html.ts';

/** Words of one passage, and the label of the turn they open, where they do. */
export interface LabelledWords {
  readonly words: string;
  readonly label: string | undefined;
}

/**
 * Words as a quotation. Those of one passage stand in quotation marks, and marks among them become the
 * other kind; those of several stand as a block, without marks of its own and each with its label.
 *
 * @param isBritish - whether single marks stand outside and double ones inside
 */
export function quotation(passages: readonly LabelledWords[], isBritish = false): string {
  const [only, ...others] = passages;
  if (!only || others.length > 0) return plainWords(passages);
  const { words } = only;
  if (isBritish) return `‘${words}’`;
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/**
 * Words with their citation: one in the text stands behind them, before the full stop of a sentence and
 * behind that of a block; a note or an entry of a bibliography stands below.
 */
export function quotationWithCitation(
  passages: readonly LabelledWords[],
  { style, text, html, inText }: FormattedCitation,
): { readonly text: string; readonly html?: string } {
  const isBlock = passages.length > 1;
  const words = quotation(passages, style === 'mhra');
  if (style === 'plain' && !isBlock) return { text: `${words} (${text})` };
  const quoted = !inText
    ? words
    : isBlock
      ? `${words} ${inText.text}`
      : `${words.replace(/[.,](?=”$)/u, '')} ${inText.text}.`;
  const block = wordsAsHtml(passages);
  const cited = inText ? block.replace(/<\/p>$/u, ` ${inText.html}</p>`) : block;
  return {
    text: `${quoted}\n\n${text}`,
    html: `${isBlock ? `<blockquote>\n${cited}\n</blockquote>` : `<p>${escapeHtml(quoted)}</p>`}\n<p>${html}</p>`,
  };
}

/** Words as plain text: passages apart by a blank line, labels where turns open. */
export function plainWords(passages: readonly LabelledWords[]): string {
  return passages.map(labelled).join('\n\n');
}

/** The same as HTML, a paragraph for each passage. */
export function wordsAsHtml(passages: readonly LabelledWords[]): string {
  return passages
    .map((passage) => `<p>${escapeHtml(labelled(passage)).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function labelled({ words, label }: LabelledWords): string {
  return label === undefined ? words : `${label} ${words}`;
}
