import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../../../cli/testing/run-edition.ts';
import { listDocuments } from '../../../content/read-document.ts';
import { peerText, writePeerTexts } from './peer-texts.ts';

const words = (text: string) => text.split(/\s+/u).filter(Boolean);

test('other generators are given every record, word by word', () => {
  using folder = new TemporaryFolder();
  writePeerTexts('content', folder.path);
  const slugs = listDocuments('content');
  expect(readdirSync(folder.path)).toEqual(slugs.map((slug) => `${slug}.md`));
  for (const slug of slugs) {
    const source = join('content/documents', slug, 'transcript.md');
    const text = readFileSync(join(folder.path, `${slug}.md`), 'utf8');
    expect(words(text.split('---\n')[2] ?? '')).toEqual(
      words(readFileSync(source, 'utf8')),
    );
  }
});

test('a text has its title and address ahead, and no line that Markdown takes for code', () => {
  const text = peerText(
    'a-letter',
    '    Indented.\n\nNot so.\n',
    'title: { text: "A: B" }',
  );
  expect(text).toBe(
    '---\ntitle: "A: B"\npermalink: /a-letter/\n---\n\nIndented.\n\nNot so.\n',
  );
});
