import type { FieldFault } from '../../transcript/index.ts';
import type { Outcome } from './alignment/outcome.ts';
import type { Anchorable, AnchorRegistry } from './registry.ts';
import { hasEnded } from './registry.ts';

/** What the editor decides in the register (`now`), as far as the text bears it out. */
export interface EditorDecisions<Unit extends Anchorable> {
  readonly outcomes: ReadonlyMap<string, Outcome<Unit>>;
  readonly faults: readonly FieldFault[];
}

/** Fewer words than these are not quoted as a beginning, unless there are no more. */
const fewestWords = 4;

/**
 * Read the decisions in a register against the text.
 *
 * @param retired - the anchors the editor has ended, not yet recorded: words can end with theirs
 */
export function editorDecisionsIn<Unit extends Anchorable>(
  registry: AnchorRegistry,
  units: readonly Unit[],
  retired: ReadonlyMap<string, string>,
): EditorDecisions<Unit> {
  const outcomes = new Map<string, Outcome<Unit>>();
  const faults: FieldFault[] = [];
  const claimed = new Map<Unit, string>();
  const refuse = (id: string, reason: string, remedy: string) => {
    faults.push({ path: ['anchors', id, 'now'], rule: 'unknown-answer', reason, remedy });
  };
  for (const [id, { now, kind, ...anchor }] of Object.entries(registry)) {
    if (now === undefined) continue;
    if (anchor.status === 'merged' || anchor.status === 'removed') {
      refuse(id, `\`${id}\` has ended and needs no \`now\``, 'Delete `now`.');
      continue;
    }
    const target = typeof now === 'string' ? registry[now] : undefined;
    if (typeof now === 'string' && target) {
      const reason = retired.get(now);
      const isOther = now !== id && target.kind === kind;
      if (isOther && (reason !== undefined || !hasEnded(target))) {
        const into: Outcome<Unit> = { type: 'into', id: now };
        outcomes.set(id, reason === undefined ? into : { type: 'removed', reason });
        continue;
      }
      const says = `\`${now}\` is not another ${kind} in the text`;
      refuse(id, says, 'Name the anchor that now contains these words.');
      continue;
    }
    const same = units.filter((unit) => unit.kind === kind);
    const found = [now].flat().map((beginning) => unitsBeginning(beginning, same));
    const wrong = found.findIndex(({ length }) => length !== 1);
    const [first, ...parts] = found.flat();
    const rival = first && claimed.get(first);
    if (wrong >= 0 || !first) {
      const beginning = [now].flat()[wrong];
      const count = found[wrong]?.length ?? 0;
      const reason = `\`${beginning}\` matches the beginning of ${count} passages, expected 1`;
      refuse(
        id,
        reason,
        'Quote the first words as printed, enough of them to be unique.',
      );
    } else if (rival !== undefined) {
      const reason = `\`${id}\` cannot continue there: \`${rival}\` does`;
      refuse(
        id,
        reason,
        `If its words are now part of \`${rival}\`, write \`now: ${rival}\`.`,
      );
    } else {
      claimed.set(first, id);
      outcomes.set(id, { type: 'at', units: [first, ...parts] });
    }
  }
  return { outcomes, faults };
}

/** The fewest first words that tell a unit from the others of its kind; a number tells twins. */
export function beginningOf<Unit extends Anchorable>(
  unit: Unit,
  units: readonly Unit[],
): string {
  const same = units.filter(({ kind }) => kind === unit.kind);
  const words = fold(unit.words).split(' ');
  const least = Math.min(fewestWords, words.length);
  for (let count = least; count <= words.length; count += 1) {
    const beginning = words.slice(0, count).join(' ');
    if (unitsBeginning(beginning, same).length === 1) return beginning;
  }
  const twins = unitsBeginning(fold(unit.words), same);
  return `${fold(unit.words)} (${twins.indexOf(unit) + 1})`;
}

/** The units that begin with these words; `words (2)` is the second of several that do. */
function unitsBeginning<Unit extends Anchorable>(
  beginning: string,
  units: readonly Unit[],
): readonly Unit[] {
  const folded = fold(beginning);
  const found = units.filter(({ words }) => fold(words).startsWith(folded));
  const numbered = /^(.*) \((\d+)\)$/u.exec(folded);
  if (found.length > 0 || !numbered) return found;
  const [, words = '', number] = numbered;
  const twins = units.filter((unit) => fold(unit.words).startsWith(words));
  return twins.slice(Number(number) - 1, Number(number));
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
