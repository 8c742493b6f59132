import type { Edition, EditionMetadata, Passage } from '../../edition/index.ts';
import { partName } from '../../wording/passages.ts';
import type { Address } from './address.ts';
import { addressInWords } from './address.ts';
import type { Cited, Locator } from './cited.ts';
import { datedEditionInWords, locatorInWords, shortHash } from './cited.ts';
import type { Person } from './cited-names.ts';
import {
  authorOf,
  isKeepers,
  personNamed,
  recordKeeperOf,
  voiceOf,
} from './cited-names.ts';
import type { CslItem } from './csl-item.ts';
import { cslDate, keepNames } from './csl-item.ts';

/** A document as a whole. It has no author: those who speak in it did not write it. */
export function citeDocument(
  edition: Edition,
  site: EditionMetadata,
  address: Address,
): Cited {
  return cited(edition, site, address, {
    id: edition.slug,
    authors: [],
    voices: [],
    mediation: mediationOf(edition),
    locator: undefined,
    part: undefined,
    hash: undefined,
  });
}

/** A paragraph or another block. Its author is whose words it prints: see `authorOf`. */
export function citePassage(
  edition: Edition,
  passage: Passage,
  site: EditionMetadata,
  address: Address,
): Cited {
  const { number, speaker } = passage;
  const author = authorOf(edition, passage);
  const authors = author ? [author] : [];
  return cited(edition, site, address, {
    id: `${edition.slug}-${passage.id}`,
    authors,
    voices: speaker ? [voiceOf(edition, speaker)] : authors.map(({ printed }) => printed),
    mediation: mediationOf(edition, passage),
    locator: number === undefined ? undefined : { numbers: number, isRange: false },
    part: number === undefined ? partName(passage.node) : undefined,
    hash: shortHash(passage.hash),
  });
}

/**
 * Paragraphs in a row, from the first to the last. Its authors are all whose words it prints, its
 * voices those who speak in it; where nobody does, they are the authors.
 *
 * @throws {Error} where they are not numbered paragraphs of the document in this order
 */
export function citeRange(
  edition: Edition,
  [first, last]: readonly [Passage, Passage],
  site: EditionMetadata,
  address: Address,
): Cited {
  const start = edition.passages.indexOf(first);
  const end = edition.passages.indexOf(last);
  if (start < 0 || end <= start || !first.number || !last.number) {
    throw new Error(`Expected a range of paragraphs, not ${first.id} to ${last.id}`);
  }
  const passages = edition.passages.slice(start, end + 1);
  const authors = passages.flatMap((passage) => authorOf(edition, passage) ?? []);
  const voices = passages.flatMap(({ speaker }) =>
    speaker ? [voiceOf(edition, speaker)] : [],
  );
  const voiced = passages.find(({ speaker }) => speaker) ?? first;
  return cited(edition, site, address, {
    id: `${edition.slug}-${first.id}-${last.id}`,
    authors: [...new Map(authors.map((author) => [author.printed, author])).values()],
    voices: [
      ...new Set(voices.length > 0 ? voices : authors.map(({ printed }) => printed)),
    ],
    mediation: mediationOf(edition, voiced),
    locator: { numbers: `${first.number}–${last.number}`, isRange: true },
    part: undefined,
    hash: undefined,
  });
}

interface Part extends Pick<Cited, 'voices' | 'mediation' | 'part' | 'hash'> {
  readonly id: string;
  readonly authors: readonly Person[];
  readonly locator: Locator | undefined;
}

function cited(
  edition: Edition,
  site: EditionMetadata,
  address: Address,
  { id, authors, ...part }: Part,
): Cited {
  const { citation, title, shortTitle, date, language } = edition.metadata;
  const keeper = recordKeeperOf(edition);
  const isAuthor = authors.some(({ printed }) => printed === keeper?.printed);
  const deposit = citation?.archive ?? citation?.published;
  const translators = citation?.translators.map((name) => personNamed(name).csl) ?? [];
  const place = placeInWords(part);
  const item: CslItem = {
    id,
    type: 'manuscript',
    title: keepNames(title.text),
    'title-short': keepNames(place ? `${shortTitle}, ${place}` : shortTitle),
    ...(authors.length > 0 && { author: authors.map(({ csl }) => csl) }),
    ...(keeper && !isAuthor && { contributor: [keeper.csl] }),
    ...(translators.length > 0 && { translator: translators }),
    ...(date && { issued: cslDate(date) }),
    ...(part.mediation.length > 0 && { medium: part.mediation.join(', ') }),
    'container-title': datedEditionInWords(site),
    ...(deposit && { archive: deposit.name }),
    ...(deposit?.number && { archive_location: deposit.number }),
    ...(deposit?.place && { 'archive-place': deposit.place }),
    language,
    ...(address.url && { URL: address.url }),
    note: noteOf(part, site, address),
  };
  return { ...part, item, address, edition: datedEditionInWords(site) };
}

function placeInWords({ locator, part }: Pick<Cited, 'locator' | 'part'>) {
  return locator ? locatorInWords(locator) : part;
}

/** What no field of a reference manager holds. Without a colon, which some would read as a field. */
function noteOf(
  part: Omit<Part, 'id' | 'authors'>,
  site: EditionMetadata,
  address: Address,
) {
  const place = placeInWords(part);
  return [
    place && (part.locator ? `${place} as numbered by this edition` : place),
    datedEditionInWords(site).replace(': ', ', '),
    part.hash && `words ${part.hash}`,
    address.url === undefined && addressInWords(address),
  ]
    .filter(Boolean)
    .join('; ');
}

/** How the words came to us; the archive's own words and notes were not spoken in the room. */
function mediationOf(edition: Edition, passage?: Passage): readonly string[] {
  const { citation } = edition.metadata;
  const keeper = recordKeeperOf(edition);
  const translation = citation?.translation ? [citation.translation] : [];
  switch (passage?.layer) {
    case undefined:
    case 'speech':
      return [...(keeper ? [`as recorded by ${keeper.printed}`] : []), ...translation];
    case 'narration':
    case 'insertion':
      return [
        ...(keeper && isKeepers(passage) ? ['words of the record keeper'] : []),
        ...translation,
      ];
    case 'abstract':
      return citation?.published ? [`as published by ${citation.published.name}`] : [];
    case 'note':
    case 'edition':
      return [];
  }
}
