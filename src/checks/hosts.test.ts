import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { headers } from '../integrations/hosts/headers.ts';
import { mediaTypeOf, typesByEnding } from '../integrations/hosts/media-types.ts';
import { filesIn } from './built.ts';
import type { RunningServer } from './stock-servers.ts';
import { stockServers } from './stock-servers.ts';

const two = inject('two');
const files = filesIn(two.folder).filter((file) => !/(?:^|\/)[._]/u.test(file));
/** The first file of each kind. */
const kinds = Object.keys(typesByEnding).flatMap(
  (ending) =>
    files.find(
      (file) =>
        mediaTypeOf(file) === typesByEnding[ending] && `/${file}`.endsWith(ending),
    ) ?? [],
);

test('the media type of every file of a site is known', () => {
  expect(files.filter((file) => mediaTypeOf(file) === undefined)).toEqual([]);
  expect(kinds).toHaveLength(Object.keys(typesByEnding).length);
});

for (const { name, missing, start } of stockServers) {
  describe.skipIf(missing)(missing ? `${name}, not run: ${missing}` : name, () => {
    let folder: TemporaryFolder;
    let server: RunningServer;
    beforeAll(async () => {
      folder = new TemporaryFolder();
      server = await start(two.folder, folder.path);
    });
    afterAll(() => {
      server.stop();
      folder[Symbol.dispose]();
    });

    test.for(kinds)('%s has its media type and the headers', async (file) => {
      const response = await fetch(server.url + file);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(mediaTypeOf(file));
      for (const [header, value] of headers)
        expect(response.headers.get(header), header).toBe(value);
    });

    test('pages are asked for anew, and what is named by its content is kept', async () => {
      const cachingOf = async (file: string) =>
        (await fetch(server.url + file)).headers.get('cache-control');
      expect(await cachingOf('')).toBe('no-cache');
      expect(await cachingOf('client/search.js')).toBe('no-cache');
      expect(await cachingOf('pagefind/pagefind.js')).toBe('no-cache');
      const named = files.filter((file) => /\.pf_/u.test(file));
      expect(named.length).toBeGreaterThan(100);
      for (const file of [named[0], named.at(-1)])
        expect(await cachingOf(file ?? ''), file).toContain('immutable');
      expect(await cachingOf('fonts/serif.woff2')).toContain('max-age=86400');
    });

    test('at no address there is the page that says so, with the same headers', async () => {
      for (const path of ['p99/', 'no.ris', '_headers', '.htaccess']) {
        const response = await fetch(server.url + path);
        // Apache denies what is there for itself.
        expect([404, ...(/^[._]/u.test(path) ? [403] : [])]).toContain(response.status);
        expect(response.headers.get('content-type'), path).toBe(typesByEnding['.html']);
        for (const [header, value] of headers)
          expect(response.headers.get(header), header).toBe(value);
        expect(await response.text()).toContain('<h1>Page not found</h1>');
      }
    });
  });
}
