import type { Page } from './browsers/engine.ts';
import { judgedBy } from './tools.ts';

/** What axe finds on a page, as its rule and the element. */
export function axeViolations(page: Page): Promise<string[]> {
  return judgedBy<string[]>(
    page,
    'axe',
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
  );
}
