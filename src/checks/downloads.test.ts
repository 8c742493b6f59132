import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOutputs, outputs, packageNames } from '../outputs/index.ts';
import { treeOf } from './built.ts';
import { first } from './paragraph-words.ts';

describe.for(['site', 'two'] as const)('the downloads of a document, %s', (name) => {
  const { folder } = inject(name);
  const open = (path: string) => treeOf(readFileSync(join(folder, path), 'utf8'));
  const sha256Of = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const tree = open(`${first}/downloads/index.html`);
  const links = selectAll('.statements h3 a', tree).map(({ properties }) => ({
    file: join(first, 'downloads', String(properties['href'])),
  }));

  test('are every format, the sources, and the whole edition', () => {
    const own = outputs
      .filter(
        ({ of, role }) => of.some((one) => one === 'document') && role !== 'internal',
      )
      .map(({ extension }) => `${first}/${first}.${extension}`);
    const names = [
      ...editionOutputs.map((one) => one.name),
      ...Object.values(packageNames),
    ];
    expect(links.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        ...own,
        ...names,
        `source/documents/${first}/transcript.md`,
      ]),
    );
  });

  test('are there, each with its type and size', () => {
    const facts = selectAll('.statements .statement-note', tree).map((one) =>
      textOf(one),
    );
    expect(facts).toHaveLength(links.length);
    for (const [index, { file }] of links.entries()) {
      expect(existsSync(join(folder, file)), file).toBe(true);
      expect(facts[index], file).toMatch(/^[a-z]+\/[\w.+-]+, [\d.]+ (?:bytes|kB|MB)$/u);
    }
  });

  test('have the checksums that the page prints, and the package that of its own file', () => {
    const printed = selectAll('li:has(code)', tree).map((one) => textOf(one));
    const own = links.filter(({ file }) => !file.startsWith('edition.zip'));
    const lines = own.map(({ file }) => `${basename(file)}: ${sha256Of(file)}`);
    expect(printed).toEqual(lines);
    expect(readFileSync(join(folder, packageNames.checksum), 'utf8')).toBe(
      `${sha256Of(packageNames.zip)}  ${packageNames.zip}\n`,
    );
  });

  test('say what each is for', () => {
    const about = selectAll('.statements h3 + p', tree).map((one) => textOf(one));
    expect(about).toHaveLength(links.length);
    for (const text of about) expect(text).toMatch(/^\p{Lu}[^.]+\./u);
  });

  test('are a line on the page of the record', () => {
    const record = open(`${first}/index.html`);
    expect(selectAll('.onward a[href="downloads/"]', record)).toHaveLength(1);
  });
});
