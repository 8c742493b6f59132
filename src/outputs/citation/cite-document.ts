import type { Edition, EditionMetadata, Passage } from '../../edition/index.ts';
import { partName } from '../../wording/passages.ts';
import type { Address } from './address.ts';
import type { Cited, Locator } from './cited.ts';
import { citedEdition, shortHash } from './cited.ts';
import type { Person } from './cited-names.ts';
import {
  authorOf,
  isKeepers,
  participantNamed,
  personNamed,
  recordKeeperOf,
  voiceOf,
} from './cited-names.ts';
import type { CslItem } from './csl-item.ts';
import { cslDate, keepNames } from './csl-item.ts';
import { managersNote } from './managers-note.ts';

/** A document as a whole. It has no author: those who speak in it did not write it. */
export function citeDocument(
  edition: Edition,
  site: EditionMetadata,
  address: Address,
): Cited {
  const abstract = edition.passages.find(({ node }) => node.type === 'abstract');
  const whole = cited(edition, site, address, {
    id: edition.slug,
    authors: [],
    voices: [],
    isSpoken: false,
    mediation: mediationOf(edition),
    locator: undefined,
    part: undefined,
    hash: undefined,
  });
  return {
    ...whole,
    item: { ...whole.item, ...(abstract && { abstract: abstract.text.trim() }) },
    participants: edition.metadata.participants.map(participantNamed(edition)),
  };
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
    isSpoken: speaker !== undefined,
    mediation: mediationOf(edition, passage),
    locator: number === undefined ? undefined : { numbers: number, isRange: false },
    part: number === undefined ? partName(passage.node) : undefined,
    hash: shortHash(passage.hash),
  });
}

interface Part
  extends Pick<Cited, 'voices' | 'isSpoken' | 'mediation' | 'part' | 'hash'> {
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
  const container = citedEdition(site);
  const translators = citation?.translators.map((name) => personNamed(name).csl) ?? [];
  const item: CslItem = {
    id,
    type: 'manuscript',
    title: keepNames(title.text),
    'title-short': keepNames(shortTitle),
    ...(authors.length > 0 && { author: authors.map(({ csl }) => csl) }),
    ...(keeper && !isAuthor && { contributor: [keeper.csl] }),
    ...(translators.length > 0 && { translator: translators }),
    ...(date && { issued: cslDate(date) }),
    ...(part.mediation.length > 0 && { medium: part.mediation.join(', ') }),
    'container-title': container.title,
    version: container.version,
    ...(deposit && { archive: deposit.name }),
    ...(deposit?.number && { archive_location: deposit.number }),
    ...(deposit?.place && { 'archive-place': deposit.place }),
    language,
    ...(address.url && { URL: address.url }),
    note: managersNote({ ...part, edition: container, deposit }),
  };
  return {
    ...part,
    item,
    address,
    isDescribed: title.supplied,
    isEdition: false,
    deposit,
    participants: [],
    edition: container,
  };
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
