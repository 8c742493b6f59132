import { createServer } from 'node:net';
import { patience, pause } from './engine.ts';

/** One session of a WebDriver server: each command is answered with a value of JSON. */
export interface Session {
  readonly version: string;
  readonly post: (path: string, body: object) => Promise<unknown>;
}

/**
 * Open a session.
 *
 * @param root - where the server answers
 * @throws when it does not in time
 */
export async function startSession(root: string, capabilities: object): Promise<Session> {
  await ready(root);
  const answer = await call(`${root}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const own = `${root}/session/${String(propertyOf(answer, 'sessionId'))}`;
  return {
    version: String(propertyOf(propertyOf(answer, 'capabilities'), 'browserVersion')),
    post: (path, body) => call(own + path, body),
  };
}

/** A port that nothing listens to. */
export async function freePort(): Promise<number> {
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

/** A property of a value of JSON; nothing where there is none. */
export function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}

async function ready(root: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answers = await fetch(`${root}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await pause(100);
  }
  throw new Error('Expected the WebDriver server to answer in time');
}

async function call(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    signal: AbortSignal.timeout(patience),
    body: JSON.stringify(body),
  });
  const value = propertyOf(await response.json(), 'value');
  if (!response.ok) throw new Error(`WebDriver ${url}: ${JSON.stringify(value)}`);
  return value;
}
