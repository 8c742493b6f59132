import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { waitFor } from './browsers/engine.ts';
import { pagesIn, pageTree, versionOn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';

const site = inject('site');
const two = inject('two');
const record = `${site.url}${first}/`;

/** The fields of a page’s head that reference managers and link previews read. */
function fieldsOf(folder: string, page: string): Map<string, string> {
  const meta = selectAll('meta', pageTree(folder, `${page}index.html`));
  return new Map(
    meta.flatMap(({ properties: { name, property, content } }) => {
      const field = name ?? property;
      return field ? [[String(field), String(content)] as const] : [];
    }),
  );
}

test('every page is an item with title, date and version, says so in JSON-LD, and has a preview', () => {
  const pages = pagesIn(two.folder).filter((page) => page !== '404.html');
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const tree = pageTree(two.folder, `${page}index.html`);
    const fields = fieldsOf(two.folder, page);
    for (const field of ['DC.title', 'og:title', 'og:type'])
      expect(fields.get(field), `${page} ${field}`).toMatch(/\S/u);
    expect(fields.get('z:itemType'), page).toMatch(/^(?:manuscript|webpage)$/u);
    expect(fields.get('z:url'), page).toMatch(/^https:\/\/example\.org\/edition\//u);
    expect(fields.get('og:url'), page).toBe(`https://example.org/edition/${page}`);
    // A version’s page has the version it shows.
    const version = /\/v\/([\d.]+)\/$/u.exec(page)?.[1] ?? versionOn(tree);
    expect(fields.get('z:extra'), page).toContain(`version: ${version}`);
    const data = select('script[type="application/ld+json"]', tree);
    const described = JSON.parse(data ? textOf(data) : '{}') as Record<string, unknown>;
    expect(described['@type'], page).toMatch(/\S/u);
    // A record's own page has the record's date alone, or clippers would pass over it.
    const date = described['datePublished'] ?? described['dateCreated'];
    expect(date, page).toMatch(/^\d{4}-\d\d-\d\d$/u);
  }
});

test('a document is offered with who took part and its abstract', () => {
  const fields = selectAll('meta', pageTree(site.folder, `${first}/index.html`));
  const contents = fields.map(({ properties }) => properties['content']);
  expect(contents).toEqual(expect.arrayContaining(['Hoxha, Enver', 'Pak, Geum-cheol']));
  expect(fieldsOf(site.folder, `${first}/`).get('z:abstractNote')).toMatch(
    /^Enver Hoxha/u,
  );
});

inEngines((engine) => {
  test('a visit at a paragraph is offered as that paragraph, and elsewhere as the whole', async () => {
    const page = await engine().open(`${record}#p13`);
    const offered = (field: string) =>
      `document.head.querySelector('[name="${field}"]')?.content`;
    const extra = `(${offered('z:extra')} ?? '')`;
    await waitFor(page, `${extra}.includes('¶ 13 as numbered')`, 'the paragraph');
    expect(await page.evaluate<string>(offered('DC.creator'))).toBe('Hoxha, Enver');
    await page.evaluate(`void (location.hash = '#p7')`);
    await waitFor(page, `${offered('DC.creator')} === 'Pak, Geum-cheol'`, 'the next');
    await page.evaluate(`void (location.hash = '#about-title')`);
    await waitFor(page, `!${extra}.includes('¶')`, 'the whole');
    expect(await page.errors()).toEqual([]);
    await page.close();
  });
});
