import { launchChromium, missingChromium } from './chromium.ts';
import type { Engine, EngineName } from './engine.ts';
import { launchFirefox, missingFirefox } from './firefox.ts';
import { launchWebKit, missingWebKit } from './webkit.ts';
import { whileItAnswers } from './while-it-answers.ts';

interface Choice {
  readonly name: EngineName;
  /** Why the engine is not there; nothing where it is. */
  readonly missing: string | undefined;
  /** Start it, or take the one that this process has. */
  readonly launch: () => Promise<Engine>;
}

/** The three engines, there or not. Each is started once in a process and ends with it. */
export const engines: readonly Choice[] = [
  { name: 'Chromium', missing: missingChromium(), launch: once(launchChromium) },
  { name: 'Firefox', missing: missingFirefox(), launch: once(launchFirefox) },
  { name: 'WebKitGTK', missing: missingWebKit(), launch: once(launchWebKit) },
];

function once(launch: () => Promise<Engine>): () => Promise<Engine> {
  let started: Promise<Engine> | undefined;
  return () => {
    started ??= launch().then((engine) => {
      process.stdout.write(`${engine.name} ${engine.version}\n`);
      return whileItAnswers(engine);
    });
    return started;
  };
}
