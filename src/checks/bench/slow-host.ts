import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaTypeOf } from '../../integrations/hosts/media-types.ts';
import { pause } from '../browsers/engine.ts';

/** A folder served as over a slow line. */
export interface SlowHost {
  readonly url: string;
  /** Every answer so far: its path, and its bytes as they were sent, compressed as hosts do. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  readonly close: () => Promise<void>;
}

/** What passes a line at once. */
const packet = 4096;

/**
 * Serve a folder: each answer begins a round trip after it was asked for, and all of them share the
 * line.
 *
 * @param roundTrip - in milliseconds
 * @param rate - in bytes a millisecond; infinite for no line at all
 */
export async function slowHost(
  folder: string,
  roundTrip: number,
  rate: number,
): Promise<SlowHost> {
  const sent: { path: string; bytes: number }[] = [];
  /** When the line is free again. */
  let free = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = async () => {
      // The letters are the whole site's, and would be there from the page before.
      const isKept = pathname.endsWith('.woff2');
      await pause(isKept ? 0 : roundTrip);
      const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const file = join(folder, path);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = mediaTypeOf(file) ?? 'application/octet-stream';
      const isText = /^text|javascript|json|svg/u.test(type);
      const body = isText
        ? gzipSync(readFileSync(file), { level: 6 })
        : readFileSync(file);
      sent.push({ path: pathname, bytes: body.length });
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'max-age=600',
        ...(isText && { 'content-encoding': 'gzip' }),
      });
      for (let at = 0; at < body.length; at += packet) {
        const part = body.subarray(at, at + packet);
        if (!isKept) free = Math.max(free, performance.now()) + part.length / rate;
        await pause(isKept ? 0 : Math.max(0, free - performance.now()));
        response.write(part);
      }
      response.end();
    };
    answer().catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Expected a port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
