import { copyCleanWords } from '../selection/clean-copy.ts';
import { SelectionTools } from '../selection/selection-tools.ts';
import { annotationPanel } from './annotation-panel.ts';
import { citePanel } from './cite-panel.ts';
import { keyPanel } from './key-panel.ts';

/** Offer citations at numbers and selected words, and what signs mean; let copies be clean. */
export function startCiting(): void {
  document.addEventListener('copy', copyCleanWords);
  // Without popovers a number leads to the page of its paragraph, which has the same citations.
  if (!('popover' in HTMLElement.prototype)) return;
  citePanel().listen();
  annotationPanel().listen();
  keyPanel().listen();
  new SelectionTools().listen();
}
