import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CslItem } from '../index.ts';
import { document, passages } from '../testing/real-document.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

const all = [document, ...passages];

function readBack(text: string, forceType?: string): CslItem {
  const { data } = new Cite(text, forceType ? { forceType } : {});
  expect(data).toHaveLength(1);
  const [item] = data;
  if (!item) throw new Error('Expected one item');
  return item;
}

const date = [[1961, 2, 10]];

test('every CSL-JSON file is read back as it was written', () => {
  for (const { item } of all) {
    const { _graph, ...read } = readBack(cslJson([item])) as CslItem & {
      _graph?: unknown;
    };
    const author = item.author?.map((name) =>
      name['static-ordering'] ? { literal: `${name.family} ${name.given}` } : name,
    );
    // Where the medium names the record keeper, styles would print him twice.
    const { contributor, ...rest } = item;
    const others = item.medium?.includes('Kroi') ? undefined : contributor;
    expect(read).toEqual({
      ...rest,
      ...(author && { author }),
      ...(others && { contributor: others }),
    });
    expect(read.issued?.['date-parts']).toEqual(date);
  }
});

test('every RIS file is read back with title, date, people, archive and address', () => {
  for (const { item, address } of all) {
    const read = readBack(ris(item));
    expect(read.type).toBe('manuscript');
    expect(read.title).toBe(item.title);
    expect(read.issued?.['date-parts']).toEqual(date);
    expect(read.author ?? []).toEqual((item.author ?? []).map(familyAndGiven));
    expect(read.URL).toBe(address.url);
    expect(read.language).toBe('en');
    expect(read.note).toContain(item.note);
    // Whoever kept the record has no field in RIS.
    if (item.contributor) expect(ris(item)).toMatch(/(?:M3|N1) {2}- .*Haxhi Kroi/u);
  }
});

test('every BibTeX file is read back with title, date, people, archive and address', () => {
  for (const { item, address } of all) {
    const read = readBack(bibtex(item));
    const authors = item.author ?? (item.medium?.includes('Kroi') && item.contributor);
    // What nobody is known to have written is no `@unpublished`, which demands an author.
    expect(read.type).toBe(authors ? 'manuscript' : 'document');
    expect(read.title).toBe(item.title);
    expect(read.issued?.['date-parts']).toEqual(date);
    expect(read.author).toEqual(authors ? authors.map(familyAndGiven) : undefined);
    expect(bibtex(item)).toMatch(/\n {2}key = \{/u);
    const source = 'Wilson Center Digital Archive, document 114421';
    expect(bibtex(item)).toContain(`howpublished = {${source}}`);
    expect(read.note).toContain(source);
    expect(read.URL).toBe(address.url);
    expect(read.note).toContain(item.note);
  }
});

/** Letters that BibTeX or RIS give a meaning, among ordinary ones. */
const words = fc
  .array(fc.constantFrom(...'aZ9é’–“”&%$#_{}~^\\[]"\',;:@=- \n'), { maxLength: 30 })
  .map((letters) => `A ${letters.join('')} z`);
const folded = (text: string | undefined) => text?.replaceAll(/\s+/gu, ' ').trim();

test('no letter of a title is lost or gained in RIS', () => {
  fc.assert(
    fc.property(words, (title) => {
      const read = readBack(ris({ id: 'x', type: 'manuscript', title }));
      expect(folded(read.title)).toBe(folded(title));
    }),
  );
});

test('a record cannot break out of its RIS lines or BibTeX braces', () => {
  fc.assert(
    fc.property(words, words, (title, note) => {
      const item = { id: 'x', type: 'manuscript', title, note };
      const lines = ris(item).split('\r\n');
      expect(lines.every((line) => /^(?:[A-Z][A-Z0-9] {2}- .*)?$/u.test(line))).toBe(
        true,
      );
      const bare = bibtex(item).replaceAll(/\\./gu, '');
      expect(bare.split('{')).toHaveLength(bare.split('}').length);
    }),
  );
});

test('signs of TeX are read back as themselves from BibTeX', () => {
  const title = 'Profit & loss: 100 % of $5, #1, a_b, {braces}, 2^3';
  expect(readBack(bibtex({ id: 'x', type: 'manuscript', title })).title).toBe(title);
});

test('a translator that is verified stands in every file', () => {
  const item: CslItem = {
    ...document.item,
    translator: [{ family: 'Doe', given: 'Jane' }],
  };
  expect(ris(item)).toContain('A4  - Doe, Jane\r\n');
  expect(bibtex(item)).toContain('translator = {Doe, Jane}');
});

function familyAndGiven({ family, given }: NonNullable<CslItem['author']>[number]) {
  return { family, given };
}
