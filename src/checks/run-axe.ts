import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';

/** Where the checks' server has axe. */
export const axeAddress = '/tools/axe.js';

/** What axe finds on a page, as its rule and the element. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(
    `document.head.append(Object.assign(document.createElement('script'), { src: '${axeAddress}' }))`,
  );
  await waitFor(page, 'window.axe', 'axe to load');
  await page.evaluate(
    `void axe.run().then(({ violations }) => {
       window.axeFound = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html));
     })`,
  );
  await waitFor(page, 'window.axeFound', 'axe to finish');
  return page.evaluate<string[]>('window.axeFound');
}
