import type { EditionMetadata } from '../../edition/index.ts';
import type { Address } from './address.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** The paragraphs a citation points at. */
export interface Locator {
  /** "12", "12–14", "12a". */
  readonly numbers: string;
  readonly isRange: boolean;
}

/** Where a text is kept, or was published before. */
export interface Deposit {
  readonly name: string;
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
}

/** One thing that can be cited, with all that any style, file or page says of it. */
export interface Cited {
  /** What reference managers get: nothing in it depends on a style. */
  readonly item: CslItem;
  readonly address: Address;
  /**
   * Whether the title is a description, supplied or made of what it is of: such a title stands
   * without quotation marks, and no style changes its capitals.
   */
  readonly isDescribed: boolean;
  /** Whether it is the edition as a whole, and not in it. */
  readonly isEdition: boolean;
  /** Who took part in what a whole document records. */
  readonly participants: readonly CslName[];
  /** Who speaks, as recorded; empty if no one does. */
  readonly voices: readonly string[];
  /** Whether somebody is recorded as speaking it. */
  readonly isSpoken: boolean;
  /** How the words came to us: "as recorded by Haxhi Kroi", "in English translation". */
  readonly mediation: readonly string[];
  readonly locator: Locator | undefined;
  /** What it is, where it has no paragraph number: "abstract". */
  readonly part: string | undefined;
  readonly deposit: Deposit | undefined;
  readonly edition: CitedEdition;
  /** The first digits of the fingerprint of the text, if one passage is cited. */
  readonly hash: string | undefined;
}

/** The edition that something is in. */
export interface CitedEdition {
  /** "Records of conversation: A digital edition". */
  readonly title: string;
  /** "1.0.0". */
  readonly version: string;
  /** The year of the version: it stands with the edition, as the date of a record does with it. */
  readonly year: string;
}

export function citedEdition(site: EditionMetadata): CitedEdition {
  const { version, date } = site;
  return { title: siteTitle(site), version, year: date.slice(0, 4) };
}

/** "Records of conversation: A digital edition, version 1.0.0, 2026". */
export function editionInWords({ title, version, year }: CitedEdition): string {
  return `${title}, version ${version}, ${year}`;
}

export function siteTitle({ title, subtitle }: EditionMetadata): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`;
}

/** "¶ 12", "¶¶ 12–14". */
export function locatorInWords({ numbers, isRange }: Locator): string {
  return `${isRange ? '¶¶' : '¶'} ${numbers}`;
}

/** Where in a document: "¶ 12", "abstract". */
export function placeInWords({ locator, part }: Pick<Cited, 'locator' | 'part'>) {
  return locator ? locatorInWords(locator) : part;
}

/** "¶ 48 to translator’s note 1": places of different kinds, which have no numbers in common. */
export function partsInWords(...ends: readonly [first: Cited, last: Cited]): string {
  const [from, to] = ends.map(placeInWords);
  return `${from} to ${to}`;
}

/** How many digits of a hash a citation prints. */
const hashDigits = 8;

export function shortHash(hash: string): string {
  return hash.slice(0, hashDigits);
}
