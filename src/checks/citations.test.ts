import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { filesIn, pageTree } from './built.ts';

const site = inject('site');
const slug = '1961-02-10-hoxha-pak';
const record = pageTree(site.folder, `${slug}/index.html`);
const numbers = selectAll('.record .number', record).map(({ properties }) =>
  String(properties['href']).replace('/', ''),
);

/** What a script or a reference manager gets for a passage. */
interface CitationFile {
  readonly cited: { readonly address: { readonly path: string } };
  readonly citations: readonly { readonly style: string; readonly text: string }[];
}

function citationsOf(id: string): CitationFile {
  const path = join(site.folder, slug, id, `${id}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as CitationFile;
}

test('every paragraph has a page, its files, and a number that leads there', () => {
  expect(numbers).toEqual(Array.from({ length: 48 }, (_, index) => `p${index + 1}`));
  for (const id of numbers) {
    const files = filesIn(join(site.folder, slug, id));
    expect(files).toEqual(
      [
        'index.html',
        ...['bib', 'csl.json', 'json', 'ris'].map((end) => `${id}.${end}`),
      ].sort(),
    );
  }
});

test('the citation of every paragraph says who, where, which version, and its address holds the words', () => {
  for (const id of numbers) {
    const { cited, citations } = citationsOf(id);
    const plain = citations.find(({ style }) => style === 'plain')?.text ?? '';
    const page = pageTree(site.folder, `${slug}/${id}/index.html`);
    const [folder, anchor] = cited.address.path.split('#');
    const place = select(`#${anchor}`, pageTree(site.folder, `${folder}index.html`));
    const words = select(`#${id}`, page);
    expect(plain).toMatch(
      /^(?:Enver Hoxha|Pak Geum-cheol \[Pak Kum Chol\]|Haxhi Kroi),/u,
    );
    expect(plain).toContain(`¶ ${id.slice(1)}.`);
    expect(plain).toContain('version 1.0.0');
    expect(plain).toContain(cited.address.path);
    expect(place && words && textOf(place)).toBe(words && textOf(words));
    expect(words && textOf(words)).toBeTruthy();
  }
});

test('the page of a passage shows the citations its file has', () => {
  const page = pageTree(site.folder, `${slug}/p25/index.html`);
  const shown = selectAll('.citations dd > p:first-child', page).map(textOf);
  expect(shown).toEqual(citationsOf('p25').citations.map(({ text }) => text));
});

test('a passage names its files, its whole and its linkset, and all of them exist', () => {
  const page = pageTree(site.folder, `${slug}/p25/index.html`);
  const hrefs = selectAll(
    'link[rel=describedby], link[rel=collection], link[rel=linkset]',
    page,
  ).map(({ properties }) => String(properties['href']));
  expect(hrefs).toHaveLength(5);
  for (const href of hrefs) {
    const path = join(
      site.folder,
      slug,
      'p25',
      href.endsWith('/') ? `${href}index.html` : href,
    );
    expect(existsSync(path), href).toBe(true);
  }
});

test('the linkset lists the document and each of its passages', () => {
  const { linkset } = JSON.parse(
    readFileSync(join(site.folder, slug, 'linkset.json'), 'utf8'),
  ) as { linkset: { anchor: string; item?: { href: string }[] }[] };
  expect(linkset[0]?.item).toHaveLength(linkset.length - 1);
  expect(linkset.map(({ anchor }) => anchor)).toContain(`/${slug}/p25/`);
});
