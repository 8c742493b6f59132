import type { Answer } from '../../search/index.ts';
import { strengths } from '../../search/index.ts';
import { counted } from '../../wording/counted.ts';

/** What was found, in a sentence; it is what screen readers announce. */
export function statusOf({ chips, results, count, meant }: Answer): string {
  const asserted = results.filter(({ offered }) => !offered);
  const whole = asserted.filter(({ missing }) => missing.length === 0);
  const offered = results.length - asserted.length;
  if (chips.length === 0) return 'There is no word in it that could be looked for.';
  if (results.length === 0) return 'Nothing was found.';
  if (results.every(({ offered: kind }) => kind === 'edition')) {
    return `The record has it nowhere; ${counted(offered, 'note')} of this edition ${offered === 1 ? 'has' : 'have'} it.`;
  }
  if (asserted.length === 0) {
    return `Nothing was found as it was asked; ${counted(offered, 'passage')} may be meant.`;
  }
  const partly =
    whole.length === 0
      ? ' No passage has everything that was asked for; these have most of it.'
      : '';
  const named = asserted.filter(({ lines }) =>
    lines.some(({ strength }) => strength > strengths.meant),
  );
  const spoken = asserted.filter(({ lines }) => lines.length === 0);
  const places =
    count > 0
      ? `${counted(count, 'place')} in ${counted(named.length, 'passage')}.`
      : `${counted(asserted.length, 'passage')}.`;
  const own =
    count > 0 && spoken.length > 0
      ? ` ${counted(spoken.length, 'passage')} more in which that speaker is heard.`
      : '';
  const unnamed =
    meant > 0
      ? ` ${counted(meant, 'place')} more, where it is meant without being named.`
      : '';
  return places + own + partly + unnamed;
}
