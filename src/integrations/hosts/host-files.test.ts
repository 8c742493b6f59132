import { expect, test } from 'vitest';
import { headers } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { looseEndings, mediaTypeOf, typesByEnding } from './media-types.ts';

const files = hostFiles('/edition/');
const names = ['.htaccess', '_headers', 'hosts/nginx.conf', 'hosts/Caddyfile'];

test.for(names)('%s has every media type and header, and where the site is', (name) => {
  const text = files.get(name) ?? '';
  // Two hosts know the types of endings that are part of a longer one, see `headersFile`.
  const endings = name === '_headers' ? looseEndings : Object.keys(typesByEnding);
  for (const ending of endings)
    expect(text, ending).toContain(typesByEnding[ending]?.replace(/;.*/u, ''));
  for (const header of headers.flat()) expect(text).toContain(header);
  expect(text).toContain('/edition/');
});

test('the longest ending counts', () => {
  expect(mediaTypeOf('a/p12.csl.json')).toBe('application/vnd.citationstyles.csl+json');
  expect(mediaTypeOf('a/linkset.json')).toBe('application/linkset+json');
  expect(mediaTypeOf('feed.xml')).toBe('application/atom+xml');
  expect(mediaTypeOf('sitemap.xml')).toBe('application/xml');
  expect(mediaTypeOf('a/p12.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('a')).toBeUndefined();
});
