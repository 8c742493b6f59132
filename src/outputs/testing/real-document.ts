import { readDocument } from '../../content/read-document.ts';
import { siteMetadata } from '../../content/read-edition.ts';
import type { Address, Cited } from '../index.ts';
import { addressFrom, citeDocument, citePassage, citeTogether } from '../index.ts';

const slug = '1961-02-10-hoxha-pak';
export const base = 'https://edition.example/';
/** Without an address, whatever the environment says. */
const { url: _, ...unassigned } = siteMetadata('content');
export const site = unassigned;
const read = readDocument('content', slug);
if (!read.edition) throw new Error('Expected the first document to be readable');
export const { edition } = read;

export function passageOf(id: string): (typeof edition.passages)[number] {
  const found = edition.passages.find((passage) => passage.id === id);
  if (!found) throw new Error(`Expected the passage ${id}`);
  return found;
}

export function addressOf(id: string): Address {
  return addressFrom(base, `${slug}/#${id}`);
}

export function cited(id: string): Cited {
  return citePassage(edition, passageOf(id), site, addressOf(id));
}

/** As long as the edition has no address. */
export function citedUnaddressed(id: string): Cited {
  const address = addressFrom(undefined, `${slug}/#${id}`);
  return citePassage(edition, passageOf(id), site, address);
}

export const document = citeDocument(edition, site, addressFrom(base, `${slug}/`));
export const passages = edition.passages.map(({ id }) => cited(id));

/** Passages in a row. */
export function citedTogether(first: string, last: string): Cited {
  const [start, end] = [first, last].map((id) => edition.passages.indexOf(passageOf(id)));
  return citeTogether(passages.slice(start, (end ?? 0) + 1), document);
}
