import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Engine, Page } from './engine.ts';

const driver = '/usr/bin/WebKitWebDriver';
const keys = { Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C' } as const;

/** The name WebDriver gives to a reference to an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Whether the system has WebKitGTK and its driver, or why it is not tested. */
export function missingWebKit(): string | undefined {
  if (!existsSync(driver)) return 'webkit2gtk-driver is not installed';
  if (!existsSync('/usr/bin/xvfb-run')) return 'xvfb is not installed';
  return miniBrowser() ? undefined : 'webkit2gtk-driver has no MiniBrowser';
}

/** The browser lies in a library folder whose name depends on the machine. */
function miniBrowser(): string | undefined {
  try {
    const files = execFileSync(
      'dpkg',
      ['-L', 'webkit2gtk-driver', 'libwebkit2gtk-4.1-0'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return files.split('\n').find((path) => path.endsWith('/MiniBrowser'));
  } catch {
    return undefined;
  }
}

/**
 * Start WebKitGTK's driver in a virtual display. It has one session at a time, and starting one
 * after another sometimes hangs it, so all pages follow each other in the same.
 */
export async function launchWebKit(): Promise<Engine> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const root = `http://127.0.0.1:${port}`;
  await ready(root, child);
  const { id, version } = await startSession(root);
  const session = `/session/${id}`;
  return {
    name: 'WebKitGTK',
    version,
    async open(url, settings = {}) {
      const page = pageOf(root, session);
      const size = { width: settings.width ?? 1280, height: 900 };
      await call(root, 'POST', `${session}/window/rect`, size);
      await page.goto(url);
      return page;
    },
    close: async () => {
      await call(root, 'DELETE', session).catch(() => undefined);
      // The driver is a child of xvfb-run: end the whole group.
      if (child.pid) process.kill(-child.pid);
    },
  };
}

function pageOf(root: string, session: string): Page {
  const post = (path: string, body: object) => call(root, 'POST', session + path, body);
  const find = async (selector: string): Promise<string> => {
    const found = await post('/element', { using: 'css selector', value: selector });
    return String(propertyOf(found, elementKey));
  };
  const actions = async (key: string) => {
    const type = (kind: string) => ({ type: kind, value: key });
    await post('/actions', {
      actions: [{ type: 'key', id: 'keys', actions: [type('keyDown'), type('keyUp')] }],
    });
  };
  return {
    requests: [],
    errors: [],
    evaluate: async <Value>(expression: string) => {
      // The caller names the type; WebDriver knows only JSON.
      return (await post('/execute/sync', {
        script: `return (${expression});`,
        args: [],
      })) as Value;
    },
    goto: async (url) => {
      await post('/url', { url });
    },
    click: async (selector) => {
      // The driver calls links that stand right under the window's edge not interactable.
      const target = JSON.stringify(selector);
      await post('/execute/sync', {
        script: `document.querySelector(${target}).click();`,
        args: [],
      });
    },
    type: async (selector, text) => {
      await post(`/element/${await find(selector)}/value`, { text });
    },
    press: (key) => actions(keys[key]),
    close: async () => {
      await post('/url', { url: 'about:blank' });
    },
  };
}

async function startSession(root: string): Promise<{ id: string; version: string }> {
  const answer = await call(root, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  });
  const version = propertyOf(propertyOf(answer, 'capabilities'), 'browserVersion');
  return { id: String(propertyOf(answer, 'sessionId')), version: String(version) };
}

async function call(
  root: string,
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(root + path, {
    method,
    signal: AbortSignal.timeout(30_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  const value = propertyOf(await response.json(), 'value');
  if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
  return value;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}

async function ready(root: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) break;
    const answers = await fetch(`${root}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('Expected WebKitWebDriver to answer within 10 seconds');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (typeof address !== 'object' || !address) throw new Error('Expected a port');
  return address.port;
}
