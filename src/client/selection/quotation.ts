import { escapeHtml } from '../../text/escape-html.ts';

/** Words of one passage, and the label of the turn they open, where they do. */
export interface LabelledWords {
  readonly words: string;
  readonly label: string | undefined;
}

/**
 * Words as a quotation. Those of one passage stand in quotation marks, and marks among them become
 * single; those of several stand as a block, without marks of its own and each with its label.
 */
export function quotation(passages: readonly LabelledWords[]): string {
  const [only, ...others] = passages;
  if (!only || others.length > 0) return plainWords(passages);
  const inner = only.words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}”`;
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
