import type { Engine, Page, Settings } from './engine.ts';
import { defaultWidth, patience, waitFor } from './engine.ts';

/**
 * An engine that is given up when opening a page has hung twice: a browser that hangs must not use
 * up the time of all tests. Each page it opens is proved to be as wide as was asked.
 *
 * @param limit - milliseconds that opening a page may take
 */
export function whileItAnswers(engine: Engine, limit = patience): Engine {
  let hung = 0;
  return {
    ...engine,
    async open(url, settings = {}) {
      if (hung > 1) throw new Error(`${engine.name} has hung twice and is given up`);
      try {
        return await within(limit, engine.name, openAsAsked(engine, url, settings));
      } catch (error) {
        if (error instanceof Error && /tim(?:ed? ?out|eout)/iu.test(error.message))
          hung += 1;
        throw error;
      }
    },
  };
}

async function openAsAsked(
  engine: Engine,
  url: string,
  settings: Settings,
): Promise<Page> {
  const page = await engine.open(url, settings);
  const width = settings.width ?? defaultWidth;
  await waitFor(page, `innerWidth === ${width}`, `a viewport of ${width} px`);
  return page;
}

async function within<Value>(
  milliseconds: number,
  name: string,
  promise: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${name} timed out after ${milliseconds} ms`)),
      milliseconds,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
