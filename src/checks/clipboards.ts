/** Expressions that give a page another clipboard, since a browser lets no test read its own. */
export const clipboard = {
  /** It keeps the plain text of each copy for `copied`. */
  recording: replaced(`(window.copied = [], {
    write: async ([item]) => {
      window.copied.push(await (await item.getType('text/plain')).text());
    },
    writeText: async (text) => { window.copied.push(text); },
  })`),
  failing: replaced(`{
    write: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
  }`),
  absent: replaced('undefined'),
} as const;

/** An expression: what was copied since, in order. */
export const copied = 'window.copied';

function replaced(value: string): string {
  return `void Object.defineProperty(navigator, 'clipboard', { value: ${value} })`;
}
