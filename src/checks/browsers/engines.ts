import { launchChromium, missingChromium } from './chromium.ts';
import type { Engine, EngineName } from './engine.ts';
import { launchFirefox, missingFirefox } from './firefox.ts';
import { launchWebKit, missingWebKit } from './webkit.ts';

interface Choice {
  readonly name: EngineName;
  /** Why the engine is not there; nothing where it is. */
  readonly missing: string | undefined;
  readonly launch: () => Promise<Engine>;
}

/** The three engines, there or not. */
export const engines: readonly Choice[] = [
  { name: 'Chromium', missing: missingChromium(), launch: launchChromium },
  { name: 'Firefox', missing: missingFirefox(), launch: launchFirefox },
  { name: 'WebKitGTK', missing: missingWebKit(), launch: launchWebKit },
];
