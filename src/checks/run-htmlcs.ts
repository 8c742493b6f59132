import type { Page } from './browsers/engine.ts';
import { judgedBy } from './tools.ts';

/** A finding that is none, and why. */
interface Accepted {
  readonly code: RegExp;
  readonly element: RegExp;
  readonly reason: string;
}

const accepted: readonly Accepted[] = [
  {
    code: /\.H59\.1$/u,
    element: /^<link rel="stylesheet" href="[./]*choices\.css">$/u,
    reason:
      'HTML allows a style sheet behind the text; the technique is about links of navigation.',
  },
];

/**
 * What HTML_CodeSniffer, the judge within pa11y, calls an error at level AAA, as its code and the
 * element. It runs within the page: pa11y itself would bring a browser of its own.
 */
export async function htmlcsErrors(page: Page): Promise<string[]> {
  const found = await judgedBy<{ code: string; element: string }[]>(
    page,
    'HTMLCS',
    `new Promise((done, fail) => {
      HTMLCS.process('WCAG2AAA', document, () => done(HTMLCS.getMessages()
        .filter(({ type }) => type === HTMLCS.ERROR)
        .map(({ code, element }) => ({ code, element: element.outerHTML?.slice(0, 200) ?? '' }))),
        () => fail(new Error('HTMLCS could not begin')));
    })`,
  );
  return found
    .filter(
      ({ code, element }) =>
        !accepted.some((known) => known.code.test(code) && known.element.test(element)),
    )
    .map(({ code, element }) => `${code} ${element}`);
}
