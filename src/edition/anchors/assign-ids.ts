import type { Anchorable, AnchorRegistry } from './registry.ts';
import { anchorInitials } from './registry.ts';

/**
 * The id of every unit: the registered one, else the next that was never given. A paragraph
 * between registered ones takes a letter (`p12a`; before the first, `p0a`), a part of a paragraph
 * that was split a letter of that paragraph's number.
 *
 * @param parts - the anchor from which each part was split that has none of its own yet
 */
export function assignIds<Unit extends Anchorable>(
  units: readonly Unit[],
  registered: ReadonlyMap<Unit, string>,
  registry: AnchorRegistry,
  parts: ReadonlyMap<Unit, string> = new Map(),
): ReadonlyMap<Unit, string> {
  const ids = new Map<Unit, string>();
  const taken = new Set(Object.keys(registry));
  const last = units.findLastIndex(
    (unit) => unit.kind === 'paragraph' && registered.has(unit),
  );
  const counters = new Map<string, number>();
  let before = 0;
  for (const [index, unit] of units.entries()) {
    const isBetween = unit.kind === 'paragraph' && (index < last || parts.has(unit));
    const number = numberOf(parts.get(unit)) ?? before;
    const known = registered.get(unit);
    const id =
      known ?? (isBetween ? lettered(number, taken) : freeId(unit, taken, counters));
    if (unit.kind === 'paragraph') before = numberOf(id) ?? before;
    taken.add(id);
    ids.set(unit, id);
  }
  return ids;
}

function numberOf(id: string | undefined): number | undefined {
  const digits = /\d+/u.exec(id ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function lettered(number: number, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = `p${number}${letters(count)}`;
    if (!taken.has(id)) return id;
  }
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(count: number): string {
  let rest = count;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

function freeId(
  { kind, label }: Anchorable,
  taken: ReadonlySet<string>,
  counters: Map<string, number>,
): string {
  if (kind === 'note' && label !== undefined) {
    const printed = `n${label}`;
    if (/^n\d+$/u.test(printed) && !taken.has(printed)) return printed;
  }
  const initial = anchorInitials[kind];
  for (let number = (counters.get(kind) ?? 0) + 1; ; number += 1) {
    const single = number === 1 ? kind : `${kind}-${number}`;
    const id = initial ? `${initial}${number}` : single;
    if (taken.has(id)) continue;
    counters.set(kind, number);
    return id;
  }
}
