import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import { editionOutputs, outputs, packageNames } from '../outputs/index.ts';
import { treeOf } from './built.ts';
import { first } from './paragraph-words.ts';

describe.for(['site', 'two'] as const)('the downloads of a document, %s', (name) => {
  const { folder } = inject(name);
  const open = (path: string) => treeOf(readFileSync(join(folder, path), 'utf8'));
  const tree = open(`${first}/downloads/index.html`);
  const links = selectAll('.statements dt a', tree).map(({ properties }) => ({
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

  test('are there, and have the checksums that the page prints', () => {
    const facts = selectAll('.statements .statement-note', tree).map((one) =>
      textOf(one),
    );
    expect(facts).toHaveLength(links.length);
    for (const [index, { file }] of links.entries()) {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      expect(facts[index], file).toMatch(new RegExp(`SHA-256: ${sha256}$`, 'u'));
    }
  });

  test('say what each is for', () => {
    const about = selectAll('.statements dd', tree).map((one) => textOf(one).trim());
    expect(new Set(about).size).toBe(links.length);
    for (const text of about) expect(text).toMatch(/^\p{Lu}[^.]+\./u);
  });

  test('are a line on the page of the record', () => {
    const record = open(`${first}/index.html`);
    expect(selectAll('.onward a[href="downloads/"]', record)).toHaveLength(1);
  });
});
