import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { isShown } from './look.ts';

/** What each switch of the reading page shows or hides: the ends of their identifiers. */
export const switches = [
  'insertions',
  'names',
  'notes',
  'numbers',
  'corrections',
] as const;
export type Switch = (typeof switches)[number];

/** Where a reader would touch a switch. */
export function switchLabel(name: Switch): string {
  return `label:has(#show-${name})`;
}

/** What opens the switches, with script or without. */
export const fold = '.ways [popovertarget="display"]';

/** Open the switches, by touch. */
export async function unfoldSwitches(page: Page): Promise<void> {
  await page.touch(fold);
  await waitFor(page, isShown('#show-notes'), 'the switches to be shown');
}
