import { siteRegisters } from '../../content/read-edition.ts';
import type { RegisterName } from '../../edition/index.ts';
import { registerNames } from '../../edition/index.ts';

/** The registers that have entries, in their order. */
export function usedRegisters(): readonly RegisterName[] {
  const used = new Set(
    [...siteRegisters().entries.values()].map(({ register }) => register),
  );
  return registerNames.filter((name) => used.has(name));
}
