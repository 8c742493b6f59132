export const openPanel = '.citing[role=dialog]:popover-open';
/** An expression: the open panel of a link. */
export const panel = `document.querySelector("${openPanel}")`;

/** An expression: whether the panel lies over an element. */
export function covers(selector: string): string {
  return `(([one, other]) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  )([${panel}, document.querySelector('${selector}')].map((each) => each.getBoundingClientRect()))`;
}
