import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import {
  addressFrom,
  briefDocumentJsonLd,
  citeEdition,
  documentJsonLd,
  documentType,
  jsonLdText,
  pageJsonLd,
  passageJsonLd,
  zoteroMeta,
} from '../index.ts';
import {
  base,
  cited,
  citedUnaddressed,
  document,
  edition,
  passageOf,
  passages,
  site,
} from '../testing/real-document.ts';

const home = addressFrom(base, '');
const rights = addressFrom(base, 'record/provenance/');
const whole = documentJsonLd({ edition, site, cited: document, home }, rights);
const parts = passages.map((of, index) => {
  const passage = edition.passages[index];
  if (!passage) throw new Error('Expected as many passages');
  return passageJsonLd({ edition, site, cited: of, home }, passage, document.address);
});

/** The terms of schema.org that are used, as its vocabulary spells them. */
const types = [
  ...['ArchiveComponent', 'CreativeWork', 'Event', 'Organization', 'Person', 'Quotation'],
  ...['Role', 'WebPage', 'WebSite'],
];
const properties = [
  ...['abstract', 'alternateName', 'attendee', 'author', 'contributor', 'dateCreated'],
  ...['datePublished', 'description', 'usageInfo'],
  ...[
    'editor',
    'familyName',
    'givenName',
    'identifier',
    'inLanguage',
    'isBasedOn',
    'isPartOf',
  ],
  ...[
    'name',
    'publisher',
    'recordedAt',
    'roleName',
    'startDate',
    'temporalCoverage',
    'text',
  ],
  ...['translator', 'url', 'version', 'wordCount'],
];
const context = {
  '@context': Object.fromEntries(
    [...types, ...properties].map((term) => [term, `https://schema.org/${term}`]),
  ),
};

/** Safe mode refuses every term the context lacks. */
function expand(document: object) {
  return jsonld.expand(document, {
    safe: true,
    documentLoader: async (url) => ({
      contextUrl: null,
      documentUrl: url,
      document: context,
    }),
  });
}

test('JSON-LD of the document and of every passage expands without losing a term', async () => {
  for (const each of [whole, ...parts]) {
    const [expanded] = await expand(each);
    const written = Object.keys(each).filter((key) => key !== '@context');
    expect(Object.keys(expanded ?? {})).toHaveLength(written.length);
  }
});

test('the brief description says nothing that the whole does not', async () => {
  const brief = briefDocumentJsonLd({ edition, site, cited: document, home });
  expect(whole).toMatchObject(brief);
  expect(brief).toMatchObject({
    '@id': document.address.url,
    dateCreated: '1961-02-10',
    version: site.version,
    author: [{ name: 'Haxhi Kroi' }],
  });
});

test('a page of the edition is part of it, with its date and version', async () => {
  const at = addressFrom(base, 'introduction/');
  const page = pageJsonLd(
    { title: 'Introduction', description: 'An essay.' },
    site,
    at,
    home,
  );
  expect(page).toMatchObject({
    '@type': 'WebPage',
    '@id': `${base}introduction/`,
    version: site.version,
    datePublished: site.date,
    isPartOf: { '@type': 'WebSite', '@id': base },
  });
  expect(await expand(page)).toHaveLength(1);
});

test('a document that no archive is declared to keep or publish is no item of one', () => {
  const { citation: _, ...metadata } = edition.metadata;
  const uncited = { ...edition, metadata };
  expect(documentType(edition)).toBe('ArchiveComponent');
  expect(documentJsonLd({ edition: uncited, site, cited: document, home })).toMatchObject(
    {
      '@type': 'CreativeWork',
    },
  );
});

test('a misspelt term would be refused', async () => {
  await expect(expand({ ...whole, recordedIn: 'x' })).rejects.toThrow();
});

test('in JSON-LD those present attend, the clerk keeps the record, and no speaker is author', () => {
  expect(whole['author']).toMatchObject([{ name: 'Haxhi Kroi' }]);
  expect(whole['translator']).toBeUndefined();
  expect(whole['license']).toBeUndefined();
  expect(whole['recordedAt']).toMatchObject({
    startDate: '1961-02-10',
    attendee: edition.metadata.participants.map(({ name }) => ({ name })),
  });
  expect(whole['contributor']).toMatchObject([
    { roleName: 'record keeper', contributor: { name: 'Haxhi Kroi' } },
  ]);
});

test('in JSON-LD a paragraph is a quotation of its speaker in the words of the text', () => {
  const twelve = parts[edition.passages.indexOf(passageOf('p12'))];
  expect(twelve).toMatchObject({
    '@type': 'Quotation',
    '@id': `${base}1961-02-10-hoxha-pak/#p12`,
    text: passageOf('p12').text,
    author: [{ name: 'Enver Hoxha' }],
    isPartOf: { '@id': `${base}1961-02-10-hoxha-pak/` },
  });
  const abstract = parts[edition.passages.indexOf(passageOf('abstract'))];
  expect(abstract?.['@type']).toBe('CreativeWork');
  expect(abstract?.['author']).toBeUndefined();
});

test('JSON-LD cannot end the element it stands in', () => {
  expect(jsonLdText({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}');
});

test('reference managers get who took part, and the abstract, with a whole document', () => {
  const meta = zoteroMeta(document);
  const contributors = meta.filter(({ name }) => name === 'bib:contributors');
  expect(contributors.map(({ content }) => content)).toEqual([
    ...['Hoxha, Enver', 'Hysni Kapo', 'Piro Bita', 'Pak, Geum-cheol'],
  ]);
  expect(meta.find(({ name }) => name === 'z:abstractNote')?.content).toBe(
    passageOf('abstract').text.trim(),
  );
});

test('reference managers find every field of a paragraph, and its own address', () => {
  const meta = zoteroMeta(cited('p7'));
  expect(Object.fromEntries(meta.map(({ name, content }) => [name, content]))).toEqual({
    'z:itemType': 'manuscript',
    'DC.title': edition.metadata.title.text,
    'z:shortTitle': 'Hoxha – Pak Kum Chol',
    'DC.creator': 'Pak, Geum-cheol',
    'DC.date': '1961-02-10',
    'z:manuscriptType': 'as recorded by Haxhi Kroi, in English translation',
    'z:archive': 'Wilson Center Digital Archive',
    'z:archiveLocation': 'document 114421',
    'DC.language': 'en',
    'z:extra': expect.stringMatching(
      /^container-title: Records of conversation: A digital edition\nversion: 1\.0\.0\n¶ 7 as numbered by this edition/u,
    ),
    'z:url': `${base}1961-02-10-hoxha-pak/#p7`,
  });
});

test('no page has the fields that would hide the others', () => {
  for (const each of [document, ...passages, citeEdition(site, home)]) {
    for (const { name } of zoteroMeta(each)) {
      expect(name).not.toMatch(/^citation_|^DCTERMS\.issued|^prism/u);
    }
  }
});

test('an extra field has no line that a reference manager would take for a field', () => {
  for (const { item } of [document, ...passages])
    expect(item.note).not.toMatch(/^[\w -]+:/u);
});

test('without an address no link is claimed', () => {
  const unaddressed = citedUnaddressed('p7');
  expect(zoteroMeta(unaddressed).map(({ name }) => name)).not.toContain('z:url');
  expect(unaddressed.item.URL).toBeUndefined();
  const nowhere = addressFrom(undefined, '');
  const described = { edition, site, cited: unaddressed, home: nowhere };
  const json = passageJsonLd(described, passageOf('p7'), nowhere);
  expect(JSON.stringify(json)).not.toMatch(/"(?:@id|url)"/u);
});
