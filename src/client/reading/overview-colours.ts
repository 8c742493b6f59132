/**
 * Let the picture of a conversation, a file of its own, have the colours that a reader chose for the
 * page; without this it keeps the system's.
 */
export function dressOverview(overview: HTMLObjectElement): void {
  const dress = () => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    const drawing = overview.contentDocument?.querySelector('svg');
    drawing?.style.setProperty('color-scheme', colorScheme);
    drawing?.style.setProperty('--page', backgroundColor);
  };
  overview.addEventListener('load', dress);
  document.querySelector('.switches')?.addEventListener('change', dress);
}
