import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerAnchors } from './generate/content-folder.ts';

/** Correct one paragraph of an invented record, as an editor would: text, hash, anchors and history. */
export function changeDocument(content: string, slug: string): void {
  const folder = join(content, 'documents', slug);
  const text = readFileSync(join(folder, 'transcript.md'), 'utf8');
  const changed = text.replace(/\.\n*$/u, ' again$&');
  writeFileSync(join(folder, 'transcript.md'), changed);
  const path = join(folder, 'document.yaml');
  const metadata = readFileSync(path, 'utf8');
  writeFileSync(path, metadata.replace(sha256(text), sha256(changed)));
  registerAnchors(content, slug);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
