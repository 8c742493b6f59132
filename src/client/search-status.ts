import type { Answer } from '../search/index.ts';
import { counted } from './search-elements.ts';

/** What was found, in a sentence; it is what screen readers announce. */
export function statusOf({ results, count, meant }: Answer): string {
  const asserted = results.filter(({ offered }) => !offered);
  const whole = asserted.filter(({ missing }) => missing.length === 0);
  const offered = results.length - asserted.length;
  if (results.length === 0) return 'Nothing was found.';
  if (asserted.length === 0) {
    return `Nothing was found as it was asked; ${counted(offered, 'passage')} may be meant.`;
  }
  const partly =
    whole.length === 0
      ? ' No passage has everything that was asked for; these have most of it.'
      : '';
  const places =
    count > 0
      ? `${counted(count, 'place')} in ${counted(asserted.length, 'passage')}.`
      : `${counted(asserted.length, 'passage')}.`;
  const unnamed =
    meant > 0
      ? ` ${counted(meant, 'place')} more, where it is meant without being named.`
      : '';
  return places + partly + unnamed;
}
