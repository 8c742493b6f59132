/** A place within a paragraph, which a window of another width brings elsewhere. */
export interface ScrollPosition {
  readonly passage: HTMLElement;
  /** How much of the paragraph is above the place where one is, of 1. */
  readonly above: number;
  readonly width: number;
}

/** Remember a place of the window, by its distance from the head in pixels. */
export function scrollPositionIn(passage: HTMLElement, edge: number): ScrollPosition {
  const { top, height } = passage.getBoundingClientRect();
  return {
    passage,
    above: Math.min(1, (edge - top) / height),
    width: document.documentElement.clientWidth,
  };
}

/** Scroll to a place again. */
export function restoreScrollPosition({ passage, above }: ScrollPosition): void {
  const { top, height } = passage.getBoundingClientRect();
  scrollBy({ top: top + above * height - headOfWindow(), behavior: 'instant' });
}

/**
 * Where in the window one is, in pixels from its head: below the place to which an address brings
 * a turn or a paragraph, and above what follows one of a single line.
 */
export function headOfWindow(): number {
  const { scrollPaddingTop, fontSize } = getComputedStyle(document.documentElement);
  return (parseFloat(scrollPaddingTop) || 0) + 2 * parseFloat(fontSize);
}

/** The paragraphs of the record, in order. */
export function numberedPassages(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.record .passage:has(> .number)')];
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
