import { createHash } from 'node:crypto';

/**
 * What a page has that others have not: the search index, which is a worker and WebAssembly, or
 * pictures that are documents of their own.
 */
export type PageKind = 'plain' | 'search' | 'record';

/** What a page may load: its own inline style, by hash, and files of its own host. */
export function contentSecurityPolicy(style: string, kind: PageKind): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'self' 'sha256-${hash}'`,
    `script-src 'self'${kind === 'search' ? " 'wasm-unsafe-eval'" : ''}`,
    ...(kind === 'search' ? ["worker-src 'self'"] : []),
    "connect-src 'self'",
    "font-src 'self'",
    ...(kind === 'record' ? ["object-src 'self'", "frame-src 'self'"] : []),
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
