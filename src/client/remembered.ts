/** The choices for a page as a whole: its colours, the size of its letters, its lines. */
export const pageChoices = ['page', 'text', 'lines'] as const;

/** What a reader chose before, or nothing: storage may be forbidden, and then nothing is kept. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice still holds for this page.
  }
}
