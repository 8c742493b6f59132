import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from './browsers/engine.ts';
import { engines } from './browsers/engines.ts';

/**
 * Run the same tests in every engine that is there; the others are reported as skipped, with the
 * reason in their name.
 */
export function inEngines(tests: (engine: () => Engine) => void): void {
  for (const { name, missing, launch } of engines) {
    describe.skipIf(missing)(missing ? `${name}, not run: ${missing}` : name, () => {
      let engine: Engine | undefined;
      beforeAll(async () => {
        engine = await launch();
        process.stdout.write(`${engine.name} ${engine.version}\n`);
      });
      afterAll(() => engine?.close());
      tests(() => {
        if (!engine) throw new Error(`Expected ${name} to be running`);
        return engine;
      });
    });
  }
}
