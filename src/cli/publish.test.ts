import { expect, test } from 'vitest';
import { editionDate } from './testing/edition-date.ts';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const versions = 'content/versions.yaml';
const date = editionDate();
const publish = (folder: TemporaryFolder) =>
  runEdition(['publish', 'content'], folder.path);

test('publishing seals the present version with its date, once', () => {
  using folder = TemporaryFolder.withContent();
  expect(publish(folder)).toMatchObject({ code: 0, stdout: `1.0.0 ${date}\n` });
  const sealed = folder.read(versions);
  expect(sealed).toContain(`versions:\n  1.0.0: ${date}\n`);
  folder.edit('content/edition.yaml', [`date: ${date}`, 'date: 2026-12-01']);
  expect(publish(folder).stdout).toBe(`1.0.0 ${date}\n`);
  expect(folder.read(versions)).toBe(sealed);
});

test('content with a fault is not published', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit('content/documents/1961-02-10-hoxha-pak/transcript.md', [
    'He is very well.',
    'He is well.',
  ]);
  const { code, stderr } = publish(folder);
  expect(code).toBe(1);
  expect(stderr).toContain('changed-words');
  expect(() => folder.read(versions)).toThrow();
});

test('a version below a published one is refused', () => {
  using folder = TemporaryFolder.withContent();
  folder.write(versions, 'versions:\n  1.2.0: 2026-11-25\n');
  expect(publish(folder).stderr).toMatch(/edition\.yaml:\d+:\d+ old-version/u);
});
