/**
 * The rules for what a reader has chosen, for a page without script: they read the switches, which
 * have the names of the choices.
 *
 * @param chosen - the same rules as they read what a script has written on `<html>`
 */
export function switched(chosen: string): string {
  return chosen.replaceAll(
    /(?<root>:root)?\[data-(?<layer>[a-z]+)="?(?<choice>[a-z]+)"?\]/gu,
    (_all, root: string | undefined, layer: string, choice: string) =>
      `${root ?? ':root'}:has(${switchOf(layer, choice)})`,
  );
}

function switchOf(layer: string, choice: string): string {
  if (choice === 'on') return `#show-${layer}:checked`;
  return choice === 'off' ? `#show-${layer}:not(:checked)` : `#${choice}:checked`;
}
