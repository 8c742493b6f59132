import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { sourceParagraphs } from '../paragraph-words.ts';

/** The address of the record's words as a page without styles: the floor of every other page. */
export const floor = 'bare.html';

/** Serve a built site in Brotli, and the floor beside it. */
export async function serveWithFloor(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const file = join(
      folder,
      path === '' || path.endsWith('/') ? `${path}index.html` : path,
    );
    try {
      const body = path === floor ? bareRecord() : readFileSync(file);
      const isFont = path.endsWith('.woff2');
      response.setHeader('content-type', typeOf(file));
      if (!isFont) response.setHeader('content-encoding', 'br');
      response.end(isFont ? body : brotliCompressSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Expected a port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close();
    },
  };
}

/** The middle one of some figures. */
export function medianOf<One>(all: readonly One[], figure: (one: One) => number): number {
  const sorted = all.map(figure).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The record's paragraphs, which have no sign that HTML reserves, as the least page there is. */
function bareRecord(): string {
  const paragraphs = sourceParagraphs().map((text) => `<p>${text}`);
  return `<!doctype html><meta charset="utf-8"><title>Record</title>${paragraphs.join('')}`;
}

function typeOf(file: string): string {
  if (file.endsWith('.html')) return 'text/html; charset=utf-8';
  if (file.endsWith('.js')) return 'text/javascript';
  if (file.endsWith('.css')) return 'text/css';
  if (file.endsWith('.svg')) return 'image/svg+xml';
  return 'application/octet-stream';
}
