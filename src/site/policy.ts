import { createHash } from 'node:crypto';
import type { PageKind } from './page-kind.ts';
import { pageScript } from './page-script.ts';

/** What a page may load: its own inline style and script, by hash, and files of its own host. */
export function contentSecurityPolicy(style: string, kind: PageKind): string {
  return [
    "default-src 'none'",
    `style-src 'self' ${hashOf(style)}`,
    `script-src 'self' ${hashOf(pageScript(kind))}${kind === 'search' ? " 'wasm-unsafe-eval'" : ''}`,
    ...(kind === 'search' ? ["worker-src 'self'"] : []),
    "connect-src 'self'",
    "font-src 'self'",
    ...(kind === 'record' ? ["object-src 'self'", "frame-src 'self'"] : []),
    "img-src 'self'",
    // From a disk Firefox takes no file for the page's own.
    "form-action 'self' file:",
    "base-uri 'none'",
  ].join('; ');
}

function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
