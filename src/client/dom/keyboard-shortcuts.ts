import { keep, recall } from './preferences.ts';
import { isComposing } from './typing.ts';

const name = 'single-keys';

/** Whether keys without a modifier may do something; readers can turn them off. */
export function keyboardShortcutsOn(): boolean {
  return recall(name) !== 'off';
}

export function turnKeyboardShortcuts(on: boolean): void {
  keep(name, on ? 'on' : 'off');
}

/** The key where it is nothing else's: no field has it and no modifier makes it a command. */
export function keyboardShortcut(event: KeyboardEvent): string | undefined {
  const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  const isModified = altKey || ctrlKey || metaKey || defaultPrevented;
  const isTaken = isModified || isComposing(event) || isInField(event);
  return isTaken || !keyboardShortcutsOn() ? undefined : key;
}

/** Whether a key is typed into a field, also one that an extension keeps in a shadow tree. */
export function isInField(event: KeyboardEvent): boolean {
  const fields = 'input:not([type=checkbox], [type=radio]), select, textarea';
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches(fields))
  );
}
