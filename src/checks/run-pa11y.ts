import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';

/** What pa11y finds: its rule, and the beginning of the element. */
interface Issue {
  readonly code: string;
  readonly context: string;
}

// It has no types of its own.
const pa11y = createRequire(import.meta.url)('pa11y') as (
  url: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ readonly issues: readonly Issue[] }>;

/** A finding that is none, and why. */
interface Accepted {
  readonly code: RegExp;
  readonly element: RegExp;
  readonly reason: string;
}

const accepted: readonly Accepted[] = [
  {
    code: /\.H59\.1$/u,
    // It applies when it has come: how far that is differs from visit to visit.
    element:
      /^<link rel="stylesheet" href="[./]*choices\.css"(?: media="(?:not )?all")?>$/u,
    reason:
      'HTML allows a style sheet behind the text; the technique is about links of navigation.',
  },
];

/** What pa11y calls an error at level AAA, what a page folds away included. */
export async function pa11yErrors(
  browser: Browser,
  url: string,
  { width, dark }: { readonly width: number; readonly dark: boolean },
): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  ]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(
    'for (const details of document.querySelectorAll("details")) details.open = true',
  );
  const { issues } = await pa11y(url, {
    browser,
    page,
    ignoreUrl: true,
    standard: 'WCAG2AAA',
    timeout: 60_000,
    viewport: { width, height: 800 },
  });
  await page.close();
  return issues
    .filter(
      ({ code, context }) =>
        !accepted.some((known) => known.code.test(code) && known.element.test(context)),
    )
    .map(({ code, context }) => `${code} ${context}`);
}
