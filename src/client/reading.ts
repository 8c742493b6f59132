/** Remember what a reader has chosen for the page; without this script a choice lasts a page. */
for (const box of document.querySelectorAll<HTMLInputElement>('.switches input')) {
  const name = box.type === 'radio' ? `page-${box.name}` : box.id;
  const kept = recall(name);
  if (kept !== null) box.checked = kept === (box.type === 'radio' ? box.id : 'on');
  box.addEventListener('change', () => {
    keep(name, box.type === 'radio' ? box.id : box.checked ? 'on' : 'off');
  });
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
