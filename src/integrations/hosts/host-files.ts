import { builtFolders } from '../../addresses/built-folders.ts';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx.ts';

/**
 * What hosts are to know of the site, by path: Apache, Netlify and Cloudflare Pages read theirs in its
 * root; those of nginx and Caddy are to be copied.
 *
 * @param base - the path of the site on its host, with slashes at both ends
 */
export function hostFiles(base: string): ReadonlyMap<string, string> {
  return new Map([
    ['.htaccess', htaccess(base)],
    ['_headers', headersFile(base)],
    [`${builtFolders.hosts}/nginx.conf`, nginxConf(base)],
    [`${builtFolders.hosts}/Caddyfile`, caddyfile(base)],
  ]);
}
