import type { CslItem } from './csl-item.ts';

/** Items as a CSL-JSON file. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
