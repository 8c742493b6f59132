import type { AnyNode } from '../transcript/index.ts';
import type { AnchorKind, AnchorRegistry } from './anchors.ts';
import type { Unit } from './units.ts';

/** How ids begin that are counted: `p12`. Other kinds bear their own name: `abstract`. */
const initials: Partial<Record<AnchorKind, string>> = {
  paragraph: 'p',
  turn: 't',
  insertion: 'i',
  note: 'n',
};

/**
 * The id of every unit: the registered one, else the next that was never given. A paragraph
 * between registered ones takes a letter (`p12a`; before the first, `p0a`).
 */
export function nameUnits(
  units: readonly Unit[],
  registered: ReadonlyMap<Unit, string>,
  registry: AnchorRegistry,
): ReadonlyMap<AnyNode, string> {
  const ids = new Map<AnyNode, string>();
  const taken = new Set(Object.keys(registry));
  const pending = new Set(registered.values());
  let before = 0;
  for (const unit of units) {
    const known = registered.get(unit);
    const between = unit.kind === 'paragraph' && hasParagraph(pending);
    const id = known ?? (between ? lettered(before, taken) : freeId(unit, taken));
    if (unit.kind === 'paragraph') before = Number(/\d+/u.exec(id)?.[0] ?? before);
    taken.add(id);
    pending.delete(id);
    ids.set(unit.node, id);
  }
  return ids;
}

function hasParagraph(ids: ReadonlySet<string>): boolean {
  return ids.values().some((id) => /^p\d/u.test(id));
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

function freeId({ kind, node }: Unit, taken: ReadonlySet<string>): string {
  if (node.type === 'noteDefinition') {
    const printed = `n${node.label}`;
    if (/^n\d+$/u.test(printed) && !taken.has(printed)) return printed;
  }
  const initial = initials[kind];
  for (let number = 1; ; number += 1) {
    const id = initial
      ? `${initial}${number}`
      : number === 1
        ? kind
        : `${kind}-${number}`;
    if (!taken.has(id)) return id;
  }
}
