import type { EditionMetadata } from '../../edition/index.ts';
import type { Address } from './address.ts';
import type { CslItem } from './csl-item.ts';

/** The paragraphs a citation points at. */
export interface Locator {
  /** "12", "12–14", "12a". */
  readonly numbers: string;
  readonly isRange: boolean;
}

/** One thing that can be cited, with all that any style, file or page says of it. */
export interface Cited {
  /** What reference managers get: nothing in it depends on a style. */
  readonly item: CslItem;
  readonly address: Address;
  /** Who speaks, as recorded; empty if no one does. */
  readonly voices: readonly string[];
  /** How the words came to us: "as recorded by Haxhi Kroi", "in English translation". */
  readonly mediation: readonly string[];
  readonly locator: Locator | undefined;
  /** What it is, where it has no paragraph number: "abstract". */
  readonly part: string | undefined;
  /** "Records of conversation: A digital edition, version 1.0.0, 2026". */
  readonly edition: string;
  /** The first digits of the fingerprint of the text, if one passage is cited. */
  readonly hash: string | undefined;
}

/** The site's title with its version, as the last part of every citation. */
export function editionInWords(site: EditionMetadata): string {
  return `${siteTitle(site)}, version ${site.version}`;
}

/**
 * The same with the year it appeared: styles put the date of a record behind the edition that has
 * it, as if the edition were as old.
 */
export function datedEditionInWords(site: EditionMetadata): string {
  return `${editionInWords(site)}, ${site.date.slice(0, 4)}`;
}

export function siteTitle({ title, subtitle }: EditionMetadata): string {
  return subtitle === undefined ? title : `${title}: ${subtitle}`;
}

/** "¶ 12", "¶¶ 12–14". */
export function locatorInWords({ numbers, isRange }: Locator): string {
  return `${isRange ? '¶¶' : '¶'} ${numbers}`;
}

/** "¶ 48 to translator’s note 1": places of different kinds, which have no numbers in common. */
export function partsInWords(...ends: readonly [first: Cited, last: Cited]): string {
  const [from, to] = ends.map(({ locator, part }) =>
    locator ? locatorInWords(locator) : part,
  );
  return `${from} to ${to}`;
}

/** How many digits of a hash a citation prints. */
const hashDigits = 8;

export function shortHash(hash: string): string {
  return hash.slice(0, hashDigits);
}
