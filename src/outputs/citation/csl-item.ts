/** A person or body as CSL-JSON names one. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  /** Family name first, without a comma, as in Korean. */
  readonly 'static-ordering'?: true;
}

/** A date of one to three numbers, or words that stand for one. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
}

/** What this edition uses of a CSL-JSON item. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly CslName[];
  readonly contributor?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly genre?: string;
  readonly medium?: string;
  readonly 'container-title'?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly 'archive-place'?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly abstract?: string;
}

/** @param date - YYYY, YYYY-MM or YYYY-MM-DD */
export function cslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/**
 * A title whose hyphenated names keep their form: styles that set titles in capitals would make
 * "Geum-Cheol" of "Geum-cheol".
 */
export function keepNames(title: string): string {
  return title.replace(
    /\p{Lu}\p{Ll}*(?:-\p{Ll}+)+/gu,
    (name) => `<span class="nocase">${name}</span>`,
  );
}

/** A title for whatever knows no markup. */
export function withoutMarkup(title: string): string {
  return title.replaceAll(/<\/?span[^>]*>/gu, '');
}

/** A name in its own order: "Haxhi Kroi", "Pak Geum-cheol". */
export function nameInOrder(name: CslName): string {
  const { family, given, literal, 'static-ordering': isStatic } = name;
  return (
    literal ?? (isStatic ? [family, given] : [given, family]).filter(Boolean).join(' ')
  );
}

/** Whether words say who somebody is: a citation that has both would name them twice. */
export function isNamedIn(words: string | undefined, name: CslName): boolean {
  return words?.includes(nameInOrder(name)) ?? false;
}

/**
 * The note of an item for formats that have no field for the edition it is in, with the record keeper
 * where nothing else of it names him.
 */
export function noteOf(item: CslItem): string {
  const { note, medium = '', version, contributor = [] } = item;
  const title = item['container-title'];
  // In quotation marks, or some would take what stands before a colon for a field.
  const edition = title && version && `in “${title}”, version ${version}`;
  const keepers = contributor
    .filter((name) => !isNamedIn(medium, name))
    .map((name) => `record kept by ${nameInOrder(name)}`);
  return [edition, note, ...keepers].filter(Boolean).join('; ');
}
