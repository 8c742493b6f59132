const name = 'single-keys';

/** Whether keys without a modifier may do something; readers can turn them off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // Storage may be forbidden; then the choice is not kept.
  }
}

/** The key where it is nothing else's: no field has it and no modifier makes it a command. */
export function singleKey({
  key,
  target,
  altKey,
  ctrlKey,
  metaKey,
  defaultPrevented,
}: KeyboardEvent): string | undefined {
  const fields = 'input:not([type=checkbox], [type=radio]), select, textarea';
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
  const isModified = altKey || ctrlKey || metaKey || defaultPrevented;
  return isField || isModified || !singleKeysOn() ? undefined : key;
}
