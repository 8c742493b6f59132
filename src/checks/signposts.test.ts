import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { filesIn, pageTree } from './built.ts';
import { first } from './paragraph-words.ts';

/** The site that has an address: without one nothing may be cited as. */
const { folder } = inject('two');
const base = 'https://example.org/edition/';
const target = z.strictObject({ href: z.string(), type: z.string().optional() });
/** A linkset as RFC 9264, section 4.2 has it, with the relations that Signposting knows. */
const linkset = z.strictObject({
  linkset: z.array(
    z.strictObject({
      anchor: z.url(),
      'cite-as': z.array(target).length(1),
      type: z.array(target).min(1),
      describedby: z.array(target.required()).min(1),
      item: z.array(target.required()).optional(),
      collection: z.array(target.required()).optional(),
    }),
  ),
});
const text = readFileSync(join(folder, first, 'linkset.json'), 'utf8');
const { linkset: contexts } = linkset.parse(JSON.parse(text));
const passages = filesIn(join(folder, first)).filter((file) =>
  /^(?:[pn]\d+|abstract|dateline|signature)\/index\.html$/u.test(file),
);

function metaOf(tree: Root): [string, string][] {
  return selectAll('head meta[name]', tree).map(({ properties }) => [
    String(properties['name']),
    String(properties['content']),
  ]);
}

test('the linkset has the document and each of its passages, every target at its place', () => {
  expect(contexts.map(({ anchor }) => anchor).sort()).toEqual(
    [first, ...passages.map((file) => `${first}/${file.replace('/index.html', '')}`)]
      .map((path) => `${base}${path}/`)
      .sort(),
  );
  for (const { anchor, describedby, item = [], collection = [] } of contexts) {
    for (const { href } of [{ href: anchor }, ...describedby, ...item, ...collection]) {
      expect(href.startsWith(base), href).toBe(true);
      const path = join(folder, href.slice(base.length));
      expect(existsSync(href.endsWith('/') ? join(path, 'index.html') : path), href).toBe(
        true,
      );
    }
  }
});

test('what the linkset says of a page its head says too', () => {
  for (const { anchor, ...relations } of contexts) {
    // The document's own page has no room: it names the linkset.
    if (anchor === `${base}${first}/`) continue;
    const tree = pageTree(folder, `${anchor.slice(base.length)}index.html`);
    for (const [relation, targets] of Object.entries(relations)) {
      const links = selectAll(`link[rel="${relation}"]`, tree).map(({ properties }) => ({
        href: new URL(String(properties['href']), anchor).href,
        ...(properties['type'] !== undefined && { type: properties['type'] }),
      }));
      expect(links, `${anchor} ${relation}`).toEqual(targets);
    }
    const [to] = selectAll('link[rel=linkset]', tree);
    expect(new URL(String(to?.properties['href']), anchor).href).toBe(
      `${base}${first}/linkset.json`,
    );
  }
});

test('a passage is to be cited as its place in the whole, which is there', () => {
  const record = pageTree(folder, `${first}/index.html`);
  for (const { anchor, 'cite-as': cite } of contexts) {
    const [page, id] = (cite[0]?.href ?? '').split('#');
    expect(page).toBe(`${base}${first}/`);
    if (anchor !== page) expect(select(`[id="${id}"]`, record), anchor).toBeDefined();
  }
});

test('the head of each passage has what Zotero reads, and nothing that would hide it', () => {
  const ofRecord = new Map(metaOf(pageTree(folder, `${first}/index.html`)));
  const title = ofRecord.get('DC.title');
  expect(title).toBeTruthy();
  for (const file of passages) {
    const meta = metaOf(pageTree(folder, `${first}/${file}`));
    const fields = new Map(meta);
    expect(fields.get('z:itemType'), file).toBe('manuscript');
    expect(fields.get('DC.title'), file).toBe(title);
    expect(fields.get('DC.date'), file).toBe('1961-02-10');
    expect(fields.get('z:url'), file).toBe(`${base}${first}/#${file.split('/')[0]}`);
    for (const name of ['z:archive', 'z:archiveLocation', 'z:shortTitle', 'z:extra'])
      expect(fields.get(name), `${file} ${name}`).toBeTruthy();
    for (const name of fields.keys())
      expect(name, file).not.toMatch(/^citation_|^DCTERMS\.issued$/u);
    for (const [name, content] of meta.filter(([each]) => each === 'DC.creator'))
      expect(content, `${file} ${name}`).toMatch(/^\p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+$/u);
  }
  expect(passages.length).toBeGreaterThan(48);
});

test('no page hides its metadata behind a COinS or asks for a server with unAPI', () => {
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const source = readFileSync(join(folder, file), 'utf8');
    expect(source, file).not.toMatch(/class="[^"]*\bZ3988\b|rel="?unapi-server/u);
  }
});
