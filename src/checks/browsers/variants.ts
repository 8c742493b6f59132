import type { Settings } from './engine.ts';

/** What some browsers can be set to only as a whole, when they start. */
export interface Variant {
  readonly script: boolean;
  readonly dark: boolean;
}

/** The name of the variant that has some settings. */
export function keyOf({ script = true, dark = false }: Settings): string {
  return `${script} ${dark}`;
}

/** One browser per variant, started when it is first wanted and kept. */
export class Variants<Browser> {
  readonly #start: (variant: Variant) => Promise<Browser>;
  readonly #started = new Map<string, Promise<Browser>>();

  constructor(start: (variant: Variant) => Promise<Browser>) {
    this.#start = start;
  }

  of(settings: Settings): Promise<Browser> {
    const { script = true, dark = false } = settings;
    const key = keyOf(settings);
    const started = this.#started.get(key) ?? this.#start({ script, dark });
    this.#started.set(key, started);
    return started;
  }

  /** Those that were started, whether or not starting failed. */
  started(): Promise<readonly PromiseSettledResult<Browser>[]> {
    return Promise.allSettled(this.#started.values());
  }
}
