import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundleScript } from '../integrations/bundle-script.ts';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';

const require = createRequire(import.meta.url);
const scripts = {
  axe: 'axe-core/axe.min.js',
  ace: 'accessibility-checker-engine/ace.js',
  reader: '@guidepup/virtual-screen-reader/browser.js',
} as const;
type Tool = Exclude<keyof typeof scripts, 'reader'>;
/** Modules of ours that run in a page. */
const askers = [
  'copy-spans',
  'put-questions',
  'resolve-annotations',
  'select-words',
  'show-tei',
] as const;
type Asker = (typeof askers)[number];

/**
 * The scripts that judge a page, by the address at which the checks' server has them: pages may
 * load scripts of their own host alone.
 */
export async function toolScripts(): Promise<ReadonlyMap<string, string>> {
  const bundles = await Promise.all(
    askers.map(async (name) => {
      const script = await bundleScript(new URL(`${name}.ts`, import.meta.url));
      return [`/tools/${name}.js`, script.code] as const;
    }),
  );
  return new Map([
    ...Object.entries(scripts).map(
      ([name, file]) =>
        [`/tools/${name}.js`, readFileSync(require.resolve(file), 'utf8')] as const,
    ),
    ...bundles,
  ]);
}

/**
 * The answers of a module of ours within a page.
 *
 * @param call - JavaScript: a call of a function of the module, a promise
 */
export async function answeredIn<Answers>(
  page: Page,
  asker: Asker,
  call: string,
): Promise<Answers> {
  await page.evaluate(`void (() => {
    window.answers = undefined;
    const src = '/tools/${asker}.js';
    const script = Object.assign(document.createElement('script'), { src });
    script.onload = () => {
      edition.${call}.then((answers) => { window.answers = answers; }, (error) => { window.answers = String(error); });
    };
    document.head.append(script);
  })()`);
  await waitFor(page, 'window.answers', 'all questions to be answered');
  return page.evaluate<Answers>('window.answers');
}

/**
 * Let a tool judge a page, what it folds away included.
 *
 * @param judge - JavaScript: a promise of what the tool has to say; the tool has its own name in it
 */
export async function judgedBy<Verdict>(
  page: Page,
  tool: Tool,
  judge: string,
): Promise<Verdict> {
  await page.evaluate(`(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const src = '/tools/${tool}.js';
    document.head.append(Object.assign(document.createElement('script'), { src }));
  })()`);
  await waitFor(page, `window.${tool}`, `${tool} to load`);
  await page.evaluate(`void (() => {
    window.verdict = undefined;
    ${judge}.then((verdict) => { window.verdict = verdict; }, (error) => { window.verdict = String(error); });
  })()`);
  await waitFor(page, 'window.verdict', `${tool} to finish`);
  return page.evaluate<Verdict>('window.verdict');
}
