import type { Page } from './browsers/engine.ts';

/** Let a page hear of a key, as from what has the focus. */
export function press(page: Page, key: string, more = ''): Promise<unknown> {
  return page.evaluate(
    `void document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {
      key: ${JSON.stringify(key)}, bubbles: true, cancelable: true, ${more}
    }))`,
  );
}
