import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../../addresses/files-below.ts';
import { TemporaryFolder } from '../../../../cli/testing/run-edition.ts';
import { checkContent } from '../../../../content/check-content.ts';
import { faultLines } from '../../../../content/faults.ts';
import { listDocuments } from '../../../../content/read-document.ts';
import { writeContentFolder } from './content-folder.ts';

const real = listDocuments('content');

/** Every file of a content folder with what it holds. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function writtenIn(folder: TemporaryFolder, count: number, name = `${count}`): string {
  const path = join(folder.path, name);
  writeContentFolder(count, path, 'content');
  return path;
}

describe('a generated content folder', () => {
  test('has as many documents as were asked for, the real ones among them', () => {
    using folder = new TemporaryFolder();
    const slugs = listDocuments(writtenIn(folder, 12));
    expect(slugs).toHaveLength(12);
    expect(slugs).toEqual(expect.arrayContaining(real));
  });

  test('has no fault that an editor would be told of', () => {
    using folder = new TemporaryFolder();
    expect(faultLines(checkContent(writtenIn(folder, 40)))).toEqual([]);
  });

  test('has the same bytes whenever it is made', () => {
    using folder = new TemporaryFolder();
    const [once, again] = ['once', 'again'].map((name) => writtenIn(folder, 6, name));
    expect(filesOf(again ?? '')).toEqual(filesOf(once ?? ''));
  });

  test('has the records of every smaller one', () => {
    using folder = new TemporaryFolder();
    const few = filesOf(writtenIn(folder, 4));
    const many = filesOf(writtenIn(folder, 9));
    expect(many.size).toBeGreaterThan(few.size);
    for (const [path, text] of few) expect(many.get(path), path).toBe(text);
  });

  test('says in edition.yaml which passages have pages, if that was asked for', () => {
    using folder = new TemporaryFolder();
    const path = join(folder.path, 'none');
    writeContentFolder(1, path, 'content', 'none');
    const own = readFileSync(join(path, 'edition.yaml'), 'utf8');
    const source = readFileSync('content/edition.yaml', 'utf8');
    expect(own).toMatch(/^corpus:\n {2}passagePages: none$/mu);
    expect(source).not.toContain('passagePages');
  });

  test('is never written over another', () => {
    using folder = new TemporaryFolder();
    const path = writtenIn(folder, 1);
    expect(() => writeContentFolder(1, path, 'content')).toThrow('is not empty');
  });
});
