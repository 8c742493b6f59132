/**
 * Let the bar above a record, a file of its own, have the colours that a reader chose for the page;
 * without this script it keeps the system's.
 */
export function startOverviewColours(): void {
  const overview = document.querySelector<HTMLObjectElement>('object.overview');
  if (!overview) return;
  const dress = () => {
    const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
    const drawing = overview.contentDocument?.querySelector('svg');
    drawing?.style.setProperty('color-scheme', colorScheme);
    drawing?.style.setProperty('--page', backgroundColor);
  };
  overview.addEventListener('load', dress);
  document.querySelector('.switches')?.addEventListener('change', dress);
  dress();
}
