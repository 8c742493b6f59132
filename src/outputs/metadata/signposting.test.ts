import { expect, test } from 'vitest';
import { linksetJson, mediaTypes, signpostLinks } from '../index.ts';

const ris = { href: 'p12.ris', type: mediaTypes.ris };
const signposts = {
  type: 'ArchiveComponent' as const,
  citeAs: 'https://edition.example/record/#p12',
  descriptions: [ris, { href: 'p12.bib', type: mediaTypes.bibtex }],
  items: [],
  collection: '../',
  linkset: 'linkset.json',
};

test('a passage points at its address, its descriptions, its whole and the linkset', () => {
  expect(signpostLinks(signposts).map(({ rel, href }) => [rel, href])).toEqual([
    ['cite-as', 'https://edition.example/record/#p12'],
    ['type', 'https://schema.org/AboutPage'],
    ['type', 'https://schema.org/ArchiveComponent'],
    ['describedby', 'p12.ris'],
    ['describedby', 'p12.bib'],
    ['collection', '../'],
    ['linkset', 'linkset.json'],
  ]);
});

test('while there is no address nothing is to be cited as', () => {
  const links = signpostLinks({ ...signposts, citeAs: undefined });
  expect(links.map(({ rel }) => rel)).not.toContain('cite-as');
});

test('no licence is claimed for text, notes and code together', () => {
  expect(signpostLinks(signposts).map(({ rel }) => String(rel))).not.toContain('license');
});

test('a linkset groups the targets of each page by relation', () => {
  const links = signpostLinks(signposts);
  expect(JSON.parse(linksetJson([{ anchor: 'p12/', links }]))).toEqual({
    linkset: [
      {
        anchor: 'p12/',
        'cite-as': [{ href: 'https://edition.example/record/#p12' }],
        type: [
          { href: 'https://schema.org/AboutPage' },
          { href: 'https://schema.org/ArchiveComponent' },
        ],
        describedby: [ris, { href: 'p12.bib', type: mediaTypes.bibtex }],
        collection: [{ href: '../', type: 'text/html' }],
      },
    ],
  });
});
