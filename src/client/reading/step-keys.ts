import { keyboardShortcut } from '../dom/keyboard-shortcuts.ts';
import { takeFocus } from '../dom/take-focus.ts';

/** What each key goes to, forwards or backwards. */
type Steps = Readonly<Record<string, { readonly to: string; readonly by: 1 | -1 }>>;

/** From paragraph to paragraph and from turn to turn. */
export const recordSteps: Steps = {
  j: { to: '.record .passage', by: 1 },
  k: { to: '.record .passage', by: -1 },
  J: { to: '.turn', by: 1 },
  K: { to: '.turn', by: -1 },
};

/**
 * Let keys go from place to place. The focus goes along, so that Tab and a screen reader go on from
 * there.
 */
export function startStepping(steps: Steps): void {
  document.addEventListener('keydown', (event) => {
    const step = steps[keyboardShortcut(event) ?? ''];
    const isInDialog = event
      .composedPath()
      .some((target) => target instanceof HTMLDialogElement);
    if (!step || isInDialog) return;
    const places = [...document.querySelectorAll<HTMLElement>(step.to)];
    const place = nextOf(places, step.by);
    if (!place) return;
    event.preventDefault();
    goTo(place);
  });
}

/** The place after or before the one that has the focus, else the top of the window. */
function nextOf(places: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const at = places.findIndex((place) => place.contains(document.activeElement));
  const held = places[at];
  if (held && isInView(held)) return places[at + by];
  const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const top = (place: HTMLElement) =>
    place.getBoundingClientRect().top -
    (edge || 0) -
    (parseFloat(getComputedStyle(place).scrollMarginTop) || 0);
  return by > 0
    ? places.find((place) => top(place) > 2)
    : places.findLast((place) => top(place) < -2);
}

function isInView(place: HTMLElement): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function goTo(place: HTMLElement): void {
  const focused =
    place.querySelector<HTMLElement>('.speaker, p[id], h2[id], .result-head a') ?? place;
  takeFocus(focused);
  place.scrollIntoView({ block: 'start' });
}
