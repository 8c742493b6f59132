import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { mediaTypeOf } from '../integrations/hosts/media-types.ts';
import { pause } from './browsers/engine.ts';
import { emptyPath } from './browsers/free-pages.ts';

/** A folder served on loopback. */
export interface Served {
  readonly url: string;
  /** What was asked for so far, and when (milliseconds). */
  readonly asked: readonly { readonly path: string; readonly at: number }[];
  readonly close: () => Promise<void>;
}

/** How a host is worse than it should be; it may become so, and better, in the middle. */
export interface Behaviour {
  /** By how many milliseconds files are held back, by the end of their path (`.woff2`). */
  late?: Readonly<Record<string, number>>;
  /** The paths of files that it does not find. */
  missing?: RegExp | undefined;
}

/**
 * Serve a folder as a plain host does: `index.html` for folders, `404.html` for the rest.
 *
 * @param path - where its root stands, with slashes at both ends
 * @param tools - further files by address: pages may load scripts of their own host alone
 */
export async function serve(
  folder: string,
  path: string,
  tools: ReadonlyMap<string, string>,
  behaviour: Behaviour = {},
): Promise<Served> {
  const asked: { path: string; at: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push({ path: pathname, at: performance.now() });
    if (pathname === emptyPath) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return;
    }
    if (behaviour.missing?.test(pathname)) {
      response.writeHead(404).end();
      return;
    }
    const tool = tools.get(pathname);
    if (tool !== undefined) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(tool);
      return;
    }
    const late = Object.entries(behaviour.late ?? {});
    pause(late.find(([end]) => pathname.endsWith(end))?.[1] ?? 0)
      .then(() => answer(folder, path, decodeURIComponent(pathname), response))
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Expected a port');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  folder: string,
  root: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const inside = path.startsWith(root)
    ? normalize(`/${path.slice(root.length)}`)
    : '/404.html';
  const wanted = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  const found = await stat(wanted).catch(() => undefined);
  const file = found?.isFile() ? wanted : join(folder, '404.html');
  const type = mediaTypeOf(file) ?? 'application/octet-stream';
  response.writeHead(file === wanted ? 200 : 404, {
    'content-type': type,
    // As hosts do, so that the letters of one page are there for the next.
    ...(extname(file) === '.woff2' && { 'cache-control': 'max-age=600' }),
  });
  createReadStream(file).pipe(response);
}
