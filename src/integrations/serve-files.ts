import type { ViteDevServer } from 'vite';
import { mediaTypeOf } from './hosts/media-types.ts';

/** Serve generated files below a path of the development server; they are regenerated after each change. */
export function serveFiles(
  server: ViteDevServer,
  folder: string,
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
): void {
  let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  server.watcher.on('change', () => {
    made = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const at = path.indexOf(`/${folder}`);
    if (at < 0) {
      next();
      return;
    }
    made ??= make();
    made
      .then((files) => {
        const name = path.slice(at + 1 + folder.length);
        const content = files.get(name);
        if (!content) {
          next();
          return;
        }
        response.setHeader(
          'content-type',
          mediaTypeOf(name) ?? 'application/octet-stream',
        );
        response.end(content);
      })
      .catch(next);
  });
}
