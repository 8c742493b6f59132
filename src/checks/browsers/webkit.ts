import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release, spawnChild } from './child.ts';
import type { Engine } from './engine.ts';
import { defaultWidth, viewportHeight } from './engine.ts';
import type { Variant } from './variants.ts';
import { Variants } from './variants.ts';
import { startScreen, xvfb } from './virtual-screen.ts';
import { freePort, startSession } from './web-driver.ts';
import { pageOf } from './webkit-page.ts';

const driver = '/usr/bin/WebKitWebDriver';

/** Whether the system has WebKitGTK and its driver, or why it is not tested. */
export function missingWebKit(): string | undefined {
  if (!existsSync(driver)) return 'webkit2gtk-driver is not installed';
  if (!existsSync(xvfb)) return 'xvfb is not installed';
  return miniBrowser() ? undefined : 'webkit2gtk-driver has no MiniBrowser';
}

/** The browser lies in a library folder whose name depends on the machine. */
function miniBrowser(): string | undefined {
  try {
    const files = execFileSync(
      'dpkg',
      ['-L', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0'],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return files.split('\n').find((path) => path.endsWith('/MiniBrowser'));
  } catch {
    return undefined;
  }
}

/**
 * Start WebKitGTK. A driver has one session at a time, and starting one after another sometimes
 * hangs it, so each variant has a driver and a screen of its own, and its pages follow each other.
 */
export async function launchWebKit(): Promise<Engine> {
  const variants = new Variants(start);
  const { session } = await variants.of({});
  return {
    name: 'WebKitGTK',
    version: session.version,
    async open(url, settings = {}) {
      const browser = await variants.of(settings);
      const page = pageOf(browser.session);
      await browser.session.post('/window/rect', {
        width: settings.width ?? defaultWidth,
        height: viewportHeight,
      });
      await page.goto(url);
      return page;
    },
    close: async () => {
      for (const browser of await variants.started())
        if (browser.status === 'fulfilled') browser.value.children.map(release);
    },
  };
}

async function start({ script, dark }: Variant) {
  const port = await freePort();
  const screen = await startScreen();
  const scratch = mkdtempSync(join(tmpdir(), 'webkit-'));
  const server = spawnChild(driver, [`--port=${port}`], {
    DISPLAY: screen.display,
    GDK_BACKEND: 'x11',
    // It would look for screen readers.
    NO_AT_BRIDGE: '1',
    SCRATCH: scratch,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    XDG_CONFIG_HOME: withoutWidths(scratch),
  });
  const session = await startSession(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      binary: miniBrowser(),
      args: [
        '--automation',
        ...(script ? [] : ['--enable-javascript=false']),
        ...(dark ? ['--dark-mode'] : []),
      ],
    },
  });
  return { session, children: [server, screen.child] };
}

/**
 * The buttons above the page keep the window from being as narrow as a telephone: a style for them
 * that takes no room.
 *
 * @returns the folder of GTK's configuration
 */
function withoutWidths(folder: string): string {
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n',
  );
  return folder;
}
