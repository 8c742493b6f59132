import type { Edition, EditionMetadata, EditorialNote } from '../../edition/index.ts';
import type { Address } from './address.ts';
import type { Cited } from './cited.ts';
import { citedEdition, siteTitle } from './cited.ts';
import type { CslItem } from './csl-item.ts';
import { cslDate, keepNames } from './csl-item.ts';

/** The edition as a whole. */
export function citeEdition(site: EditionMetadata, address: Address): Cited {
  const { title, editors } = site;
  const item = {
    id: 'edition',
    title: siteTitle(site),
    'title-short': title,
    ...(editors.length > 0 && { editor: editors.map(({ name }) => ({ literal: name })) }),
  };
  return { ...citedPage(site, address, item), isEdition: true };
}

/** An editorial page: introduction, principles. */
export function citePage(
  { slug, title }: { readonly slug: string; readonly title: string },
  site: EditionMetadata,
  address: Address,
): Cited {
  return citedPage(site, address, { id: slug, title, ...inEdition(site) });
}

/** An entry of a register. */
export function citeEntry(
  entry: { readonly id: string; readonly heading: string; readonly register: string },
  site: EditionMetadata,
  address: Address,
): Cited {
  return citedPage(site, address, {
    id: `${entry.register}-${entry.id}`,
    title: keepNames(entry.heading),
    genre: `register of ${entry.register}`,
    ...inEdition(site),
  });
}

/** A note of this edition on the words of a document. */
export function citeNote(
  { slug, metadata, passages }: Edition,
  note: EditorialNote,
  site: EditionMetadata,
  address: Address,
): Cited {
  const passage = passages.find(({ id }) => id === note.passage);
  const place = passage?.number === undefined ? note.passage : `¶ ${passage.number}`;
  // The words stand in quotation marks already, and may end in the middle of a sentence.
  const words = note.words.replaceAll(/[“”]/gu, '').replace(/[,;]$/u, '');
  const title = `Note ${note.number} on ${place} (“${words}”) of ${metadata.title.text}`;
  const item = {
    id: `${slug}-${note.id}`,
    title: keepNames(title),
    'title-short': `Note ${note.number} on ${place}`,
    ...inEdition(site),
  };
  return { ...citedPage(site, address, item), isDescribed: true };
}

function inEdition(site: EditionMetadata): Pick<CslItem, 'container-title'> {
  return { 'container-title': siteTitle(site) };
}

function citedPage(
  site: EditionMetadata,
  address: Address,
  item: Omit<CslItem, 'type' | 'issued' | 'language' | 'URL'>,
): Cited {
  const { url } = address;
  return {
    item: {
      ...item,
      type: 'webpage',
      issued: cslDate(site.date),
      language: site.language,
      ...(site.publisher && { publisher: site.publisher }),
      ...(url && { URL: url }),
      version: site.version,
    },
    address,
    isDescribed: false,
    isEdition: false,
    voices: [],
    isSpoken: false,
    mediation: [],
    locator: undefined,
    part: undefined,
    deposit: undefined,
    participants: [],
    edition: citedEdition(site),
    hash: undefined,
  };
}
