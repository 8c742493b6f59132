import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { CslItem } from '../outputs/index.ts';
import { filesIn, pageTree, versionOn } from './built.ts';
import { first } from './paragraph-words.ts';

/** A citation file of the first document: whose it is, and what a reference manager makes of it. */
interface ReadFile {
  readonly file: string;
  /** The anchor of a passage; nothing for the whole. */
  readonly id: string | undefined;
  readonly item: CslItem;
}

describe.each([
  { name: 'without an address', folder: inject('site').folder, base: undefined },
  {
    name: 'at its address',
    folder: inject('two').folder,
    base: 'https://example.org/edition/',
  },
])('the citation files of the site, $name', ({ folder, base }) => {
  const record = pageTree(folder, `${first}/index.html`);
  const files = filesIn(join(folder, first))
    .filter((file) => /\.(?:ris|bib|csl\.json)$/u.test(file))
    .map((file) => readBack(folder, file));
  const numbered = selectAll('.record .number', record).map(({ properties }) =>
    String(properties['href']).replace('/', ''),
  );

  test('there are three of the whole and of each passage', () => {
    const owners = [...new Set(files.map(({ id }) => id))];
    expect(files).toHaveLength(3 * owners.length);
    expect(owners).toEqual(expect.arrayContaining([undefined, ...numbered]));
  });

  test('each is read back with the title and the date of the page', () => {
    const title = select('meta[name="DC.title"]', record)?.properties['content'];
    const date = String(select('time', record)?.properties['dateTime']);
    expect(date).toBe('1961-02-10');
    for (const { file, item } of files) {
      expect(item.title.replaceAll(/<\/?span[^>]*>/gu, ''), file).toBe(title);
      expect(item.issued?.['date-parts'], file).toEqual([date.split('-').map(Number)]);
      // BibTeX has no manuscript that nobody wrote.
      const isNobodys = file.endsWith('.bib') && item.author === undefined;
      expect(item.type, file).toBe(isNobodys ? 'document' : 'manuscript');
    }
  });

  test('each is read back with who speaks as author, the record keeper as no author of speech', () => {
    for (const { file, id, item } of files) {
      const turn = selectAll('.turn', record).find((one) =>
        selectAll('p', one).some(({ properties }) => properties['id'] === id),
      );
      const label = turn && textOf(select('.speaker', turn) ?? turn);
      const authors = (item.author ?? []).map(({ family, given }) =>
        [family, given].filter(Boolean),
      );
      if (label === undefined) {
        for (const author of authors.flat()) expect('Haxhi Kroi', file).toContain(author);
        continue;
      }
      expect(authors, file).toHaveLength(1);
      for (const name of authors.flat()) expect(label, file).toContain(name);
      const { contributor, ...others } = item;
      expect(contributor, file).toBeUndefined();
      expect(JSON.stringify(others), file).toContain('as recorded by Haxhi Kroi');
    }
  });

  test('each is read back with the address of its place in the whole', () => {
    for (const { file, id, item } of files) {
      const path = `${first}/${id === undefined ? '' : `#${id}`}`;
      if (id !== undefined) expect(select(`[id="${id}"]`, record), file).toBeDefined();
      if (base === undefined) {
        expect(item.URL, file).toBeUndefined();
      } else {
        expect(item.URL, file).toBe(base + path);
      }
    }
  });

  test('each names paragraph and version, and no page', () => {
    for (const { file, id, item } of files) {
      expect(JSON.stringify(item), file).toMatch(
        /[“"]Records of conversation: A digital/u,
      );
      const version = versionOn(record);
      if (item.version !== version)
        expect(item.note, file).toContain(`version ${version}`);
      if (id !== undefined && numbered.includes(id))
        expect(item.note, file).toContain(`¶ ${id.slice(1)} as numbered by this edition`);
      expect(Object.keys(item), file).not.toContain('page');
    }
  });
});

function readBack(folder: string, file: string): ReadFile {
  const text = readFileSync(join(folder, first, file), 'utf8');
  const { data } = new Cite(text);
  expect(data, file).toHaveLength(1);
  const [item] = data;
  if (!item) throw new Error(`Expected ${file} to describe something`);
  return { file, id: file.includes('/') ? file.split('/')[0] : undefined, item };
}
