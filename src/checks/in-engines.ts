import { beforeAll, describe } from 'vitest';
import type { Engine, EngineName } from './browsers/engine.ts';
import { engineNames } from './browsers/engine.ts';
import { engines } from './browsers/engines.ts';

/**
 * Run the same tests in every engine that is there; the others are reported as skipped, with the
 * reason in their name. The browsers of a worker are shared by its files and end with it.
 *
 * @param names - the engines that the tests are about, if not all
 */
export function inEngines(
  tests: (engine: () => Engine) => void,
  names: readonly EngineName[] = engineNames,
): void {
  for (const { name, missing, launch } of engines) {
    if (!names.includes(name)) continue;
    describe.skipIf(missing)(missing ? `${name}, not run: ${missing}` : name, () => {
      let engine: Engine | undefined;
      beforeAll(async () => {
        engine = await launch();
      });
      tests(() => {
        if (!engine) throw new Error(`Expected ${name} to be running`);
        return engine;
      });
    });
  }
}
