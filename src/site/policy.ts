import { createHash } from 'node:crypto';

/**
 * What a page may load: its own inline style, by hash, and files of its own host.
 *
 * @param searches - whether the page runs the search index, which is WebAssembly
 */
export function contentSecurityPolicy(style: string, searches: boolean): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    ...(searches ? ["worker-src 'self'"] : []),
    "connect-src 'self'",
    "font-src 'self'",
    ...(searches ? [] : ["object-src 'self'", "frame-src 'self'"]),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
