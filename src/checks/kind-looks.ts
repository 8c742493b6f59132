import type { Page } from './browsers/engine.ts';

/** How the first element of each kind looks, by the kind: whatever words it has. */
export type KindLooks = Readonly<Record<string, string>>;

/**
 * How each kind of element in sight of a page looks. A kind is a name with its classes, and the same of
 * its parent. Of a look no part depends on the words: places and widths are of those boxes alone that
 * their container lays out, and heights of none.
 */
export function kindLooksOf(page: Page): Promise<KindLooks> {
  return page.evaluate<KindLooks>(looks);
}

/** What has changed of the kinds that there were; kinds that are new are no change. */
export function changedKinds(then: KindLooks, now: KindLooks): string[] {
  return Object.entries(then).flatMap(([kind, look]) => {
    const present = now[kind];
    if (present === undefined) return [`${kind} is gone`];
    return present === look ? [] : [`${kind} was ${look}; is ${present}`];
  });
}

const looks = `(() => {
  const named = (element) => [
    element.localName,
    ...[...element.classList].sort().map((name) => '.' + name),
  ].join('');
  const isLaidOut = (display, around) =>
    /^(?:block|list-item|grid|flex|flow-root)$/u.test(display) && /^(?:block|list-item|grid|flow-root)$/u.test(around);
  const found = {};
  for (const element of document.querySelectorAll('body *:not(svg *, math *, object *)')) {
    const [box] = element.getClientRects();
    if (!box || !element.parentElement) continue;
    const style = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement).display;
    // Words bring and take plain inline elements (em, q).
    if (style.display === 'inline' && element.classList.length === 0) continue;
    const kind = named(element.parentElement) + ' > ' + named(element);
    found[kind] ??= [
      ...['display', 'position', 'visibility', 'opacity', 'font', 'text-align', 'color'],
      ...['background-color', 'border-width', 'border-color', 'padding', 'margin-block'],
    ].map((name) => name + ' ' + style.getPropertyValue(name)).concat(
      isLaidOut(style.display, around)
        ? ['from ' + Math.round(box.left), 'wide ' + Math.round(box.width)]
        : [],
    ).join(', ');
  }
  return found;
})()`;
