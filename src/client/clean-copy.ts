import { plainWords, wordsAsHtml } from './quotation.ts';
import { selectedPassages, selectedRange } from './selected-passages.ts';

/**
 * Give a copy of several passages the record's words alone: labels and paragraphs, without the
 * notes that stand between. Words of one passage are copied as they are, unless some of them are
 * hidden: a copy keeps insertions, so that no quotation is cut without a sign.
 */
export function copyCleanWords(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
  const range = selectedRange();
  if (!range || !clipboardData) return;
  const passages = selectedPassages(range);
  const [only, ...others] = passages;
  if (!only) return;
  if (others.length === 0 && !only.label && !hidesInsertion(range, only.element)) return;
  clipboardData.setData('text/plain', plainWords(passages));
  clipboardData.setData('text/html', wordsAsHtml(passages));
  event.preventDefault();
}

function hidesInsertion(range: Range, passage: Element): boolean {
  return [...passage.querySelectorAll('.insertion')].some(
    (insertion) =>
      range.intersectsNode(insertion) && insertion.getClientRects().length === 0,
  );
}
