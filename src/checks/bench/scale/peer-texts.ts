import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { listDocuments } from '../../../content/read-document.ts';

/** Write every record of a content folder as other generators read it: Markdown with a title and an address. */
export function writePeerTexts(content: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const slug of listDocuments(content)) {
    const own = join(content, 'documents', slug);
    const text = readFileSync(join(own, 'transcript.md'), 'utf8');
    const metadata = readFileSync(join(own, 'document.yaml'), 'utf8');
    writeFileSync(join(folder, `${slug}.md`), peerText(slug, text, metadata));
  }
}

/** @param metadata - the text of the record’s `document.yaml` */
export function peerText(slug: string, transcript: string, metadata: string): string {
  const { title } = parse(metadata) as { title: { text: string } };
  // In Markdown, an indented line is code.
  const paragraphs = transcript.split(/\n\s*\n/u).map((one) => one.trim());
  const matter = stringify(
    { title: title.text, permalink: `/${slug}/` },
    { lineWidth: 0 },
  );
  return `---\n${matter}---\n\n${paragraphs.join('\n\n')}\n`;
}
