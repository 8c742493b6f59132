import { createHash } from 'node:crypto';

/**
 * What a page may load: its own inline style, by hash, and files of its own host. WebAssembly is
 * the search index's.
 */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => {
    const hash = createHash('sha256').update(style).digest('base64');
    return `'sha256-${hash}'`;
  });
  return [
    "default-src 'none'",
    `style-src ${hashes.join(' ')}`,
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
