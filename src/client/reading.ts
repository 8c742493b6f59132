/** Remember what a reader has switched on and off; without this script the choice lasts a page. */
for (const box of document.querySelectorAll<HTMLInputElement>('.switches input')) {
  const kept = recall(box.id);
  if (kept !== null) box.checked = kept === 'on';
  box.addEventListener('change', () => keep(box.id, box.checked ? 'on' : 'off'));
}

/** Storage may be forbidden; then nothing is remembered. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice still holds for this page.
  }
}
