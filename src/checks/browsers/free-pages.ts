import { patience } from './engine.ts';

/** How many entries of history a page may have: at fifty browsers forget the first. */
const longHistory = 25;

/** The address on every host of the checks at which nothing is: an empty page without a script. */
export const emptyPath = '/tools/empty.html';

interface Emptied {
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly goto: (url: string) => Promise<unknown>;
}

/**
 * Pages that stay open for the next test, by how they are set: opening one costs more time than most
 * tests take.
 */
export class FreePages<Opened> {
  readonly #free = new Map<string, Opened[]>();

  /** One that is set so, or nothing. */
  take(setting: string): Opened | undefined {
    return this.#free.get(setting)?.pop();
  }

  give(setting: string, opened: Opened): void {
    this.#free.set(setting, [...(this.#free.get(setting) ?? []), opened]);
  }
}

/**
 * Leave a page with nothing kept of it: some keep a thing as they are left, so that is cleared from an
 * empty page of the same host.
 *
 * @param limit - milliseconds after which a page is given up that does not answer; only where
 *   another can be opened instead, as the one that was left may still be busy
 * @returns whether the page is as good as new
 */
export async function leave(page: Emptied, limit = patience): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), limit);
  });
  const left = emptied(page).catch(() => false);
  return Promise.race([left, late]).finally(() => clearTimeout(timer));
}

async function emptied(page: Emptied): Promise<boolean> {
  const origin = await page.evaluate<string>('location.origin');
  if (!origin.startsWith('http')) return false;
  await page.goto(origin + emptyPath);
  return page.evaluate<boolean>(
    `(localStorage.clear(), sessionStorage.clear(), location.pathname === '${emptyPath}' && history.length < ${longHistory})`,
  );
}
