/** A place within a paragraph, which goes elsewhere as lines are broken anew. */
export interface ScrollPosition {
  readonly passage: HTMLElement;
  /** How much of the paragraph is above the place, of 1. */
  readonly above: number;
  /** Where in the window the place is, in pixels from its head. */
  readonly at: number;
  readonly width: number;
}

/** Remember where a paragraph begins in the window, or else what of it is at the head. */
export function scrollPositionIn(passage: HTMLElement): ScrollPosition {
  const { top, height } = passage.getBoundingClientRect();
  const at = top >= 0 ? top : headOfWindow();
  return {
    passage,
    above: Math.min(1, (at - top) / height),
    at,
    width: document.documentElement.clientWidth,
  };
}

/** Scroll to a place again. */
export function restoreScrollPosition({ passage, above, at }: ScrollPosition): void {
  const { top, height } = passage.getBoundingClientRect();
  scrollBy({ top: top + above * height - at, behavior: 'instant' });
}

/** Let something break the lines anew, and show what was at the head of the window there again. */
export function keepPlace(change: () => void): void {
  const passage = passageAtHead();
  const position = passage && scrollPositionIn(passage);
  change();
  if (position) restoreScrollPosition(position);
}

/** The paragraphs of the record or of a turn, in order. */
export function numberedPassages(
  within = document.querySelector('.record'),
): readonly HTMLElement[] {
  return [...(within?.querySelectorAll<HTMLElement>('.passage:has(> .number)') ?? [])];
}

/** The number of a paragraph of the record: `12`, `12a`. */
export function numberOf(passage: Element): string {
  return passage.querySelector(':scope > [id]')?.id.replace(/^p/u, '') ?? '';
}

/** The paragraph at the head of the window; between two one is still at the first. */
export function passageAtHead(passages = numberedPassages()): HTMLElement | undefined {
  const edge = headOfWindow();
  return passages.findLast((one) => one.getBoundingClientRect().top <= edge);
}

/** Whether an element can be seen in the window. */
export function isInSight(element: Element | null | undefined): boolean {
  if (!element || element === document.body) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/**
 * Where in the window one is, in pixels from its head: below the place to which an address brings
 * a turn or a paragraph, and above what follows one of a single line.
 */
function headOfWindow(): number {
  const { scrollPaddingTop, fontSize } = getComputedStyle(document.documentElement);
  return (parseFloat(scrollPaddingTop) || 0) + 2 * parseFloat(fontSize);
}
