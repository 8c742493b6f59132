import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../addresses/files-below.ts';
import { TemporaryFolder } from '../../../cli/testing/run-edition.ts';
import { checkContent } from '../../../content/check-content.ts';
import { faultLines } from '../../../content/faults.ts';
import { listDocuments } from '../../../content/read-document.ts';
import { changeDocument } from './change-document.ts';
import { writeContentFolder } from './generate/content-folder.ts';

test('a changed record has no fault, and no other has changed', () => {
  using folder = new TemporaryFolder();
  const content = join(folder.path, 'content');
  writeContentFolder(4, content, 'content');
  const slug = listDocuments(content).at(-1) ?? '';
  const before = new Map(filesBelow(content).map((path) => [path, textOf(path)]));
  changeDocument(content, slug);
  const changed = filesBelow(content).filter((path) => before.get(path) !== textOf(path));
  expect(faultLines(checkContent(content))).toEqual([]);
  expect(changed).toEqual(
    ['anchors.yaml', 'document.yaml', 'history/1.0.0.yaml', 'transcript.md'].map(
      (name) => `documents/${slug}/${name}`,
    ),
  );

  function textOf(path: string): string {
    return readFileSync(join(content, path), 'utf8');
  }
});
