import { plainWords, wordsAsHtml } from './quotation.ts';
import { selectedPassages, selectedRange } from './selected-passages.ts';

/**
 * Give a copy the record's words alone: labels and paragraphs, without the notes that stand between,
 * with the insertions that are hidden, so that no quotation is cut without a sign. Words of one
 * passage that a browser would copy just so are left to it.
 */
export function copyCleanWords(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
  const range = selectedRange();
  if (!range || !clipboardData) return;
  const passages = selectedPassages(range);
  const words = plainWords(passages);
  if (words === '' || words === getSelection()?.toString().trim()) return;
  clipboardData.setData('text/plain', words);
  clipboardData.setData('text/html', wordsAsHtml(passages));
  event.preventDefault();
}
