import type { ParseContext } from '../parse-context.ts';
import { report } from '../report.ts';
import { matchAt } from './declarations.ts';
import type { Block } from './split-blocks.ts';

/** Words that stand in a name without a capital. */
const particles = new Set(
  'al an and at ben bin da das de del den der di dos du e el en et for in la le of the ten ter to van von y zu'.split(
    ' ',
  ),
);

/**
 * Tell of a paragraph that opens like a label but is neither declared as one nor listed under
 * `notLabels`: a speaker's words must not be given to the one before by a slip of spelling.
 */
export function reportStrayLabel(
  { source, file, places, declarations }: ParseContext,
  block: Block,
): void {
  const label = labelShape(
    source.slice(block.start, Math.min(block.end, block.start + 200)),
  );
  if (label === undefined) return;
  const labelEnd = block.start + label.length;
  // "Kim" in the list does not excuse "Kim Il Sung:".
  const listed = matchAt(
    declarations.notLabels,
    source,
    block.start,
    ({ end }) => end >= labelEnd,
  );
  if (listed) {
    listed.declaration.met = true;
    return;
  }
  report(file, places.position(block.start, labelEnd), {
    rule: 'unknown-speaker',
    reason: `Unknown speaker \`${label}\``,
    remedy:
      'Add it to the `labels` of a participant. If it is not a label, add it to `notLabels` or declare the block under `blocks`.',
  });
}

/** The words before the mark if a line opens as a label would: short, a name, a closing mark. */
export function labelShape(line: string): string | undefined {
  const colon = /^([^:\r\n]{1,120}?)[ \t]?:(?=\s|$)/u.exec(line)?.[1];
  if (colon !== undefined && isNameLike(colon)) return colon;
  const capitals = /^(\p{Lu}{3,}(?:[ -]\p{Lu}[\p{Lu}.]*){0,3})\.(?=\s+\p{Lu})/u;
  return capitals.exec(line)?.[1];
}

function isNameLike(words: string): boolean {
  const outside = words.replace(/\[[^\]]*\]?|\([^)]*\)?/gu, ' ').trim();
  if (/[.!?;,]\s+\p{L}+\s+\p{Ll}/u.test(outside) || /[“”"!?;]/u.test(outside))
    return false;
  const parts = outside.split(/\s+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 8) return false;
  return parts.every(
    (part) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(part) || particles.has(part),
  );
}
