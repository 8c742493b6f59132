import { pagePaths } from '../../addresses/routes.ts';
import type { Edition, Entry } from '../../edition/index.ts';
import { registerNames } from '../../edition/index.ts';
import type { Values } from '../../wording/fill.ts';
import { fill } from '../../wording/fill.ts';
import type { Wording } from '../../wording/wording-for.ts';
import { wordingFor } from '../../wording/wording-for.ts';
import type { Cited } from '../citation/cited.ts';
import type { Collection, OutputSubject } from '../output.ts';

/** What every page of one book is made of. */
export interface Book {
  readonly edition: Edition;
  readonly collection: Collection;
  readonly cited: Cited;
  readonly wording: Wording;
  readonly say: (template: string, values?: Values) => string;
  /** The entries that the record mentions, as they are filed, by their register. */
  readonly registers: readonly {
    readonly name: Entry['register'];
    readonly entries: readonly Entry[];
  }[];
}

/** The files of its pages. */
export const bookFiles = {
  title: 'title.xhtml',
  introduction: 'introduction.xhtml',
  record: 'record.xhtml',
  registers: 'registers.xhtml',
  contents: 'contents.xhtml',
} as const;

export function bookOf({ edition, collection, cited }: OutputSubject): Book {
  const { language } = collection.site;
  const mentioned = new Set(edition.mentions.map(({ entry }) => entry));
  const filed = ({ fileAs, heading }: Entry) => fileAs ?? heading;
  const registers = registerNames
    .map((name) => ({
      name,
      entries: [...collection.entries.values()]
        .filter(({ register, id }) => register === name && mentioned.has(id))
        .toSorted((a, b) => filed(a).localeCompare(filed(b), 'en')),
    }))
    .filter(({ entries }) => entries.length > 0);
  return {
    ...{ edition, collection, cited, registers },
    wording: wordingFor(language),
    say: (template, values) => fill(template, values, language),
  };
}

/** Stands for the site's root, so that what leads out of it is seen. */
const root = 'https://edition.invalid/-/';

/**
 * Where an address that an editor wrote leads from a page of the book: to another page of it, else to
 * the site or the web; nothing where the site has no address.
 *
 * @param page - the page of the site that the address is written for
 */
export function bookAddress(
  { edition, collection, registers }: Book,
  page: string,
): (href: string) => string | undefined {
  const entries = new Map(
    registers.flatMap((register) =>
      register.entries.map(({ id }) => [pagePaths.entry(register.name, id), id] as const),
    ),
  );
  const { notes, emendations } = edition.apparatus;
  const anchors = new Map([
    ...edition.passages.map(({ id }) => [id, id] as const),
    ...[...notes, ...emendations].map(({ id }) => [id, `${id}-ref`] as const),
  ]);
  return (href) => {
    if (!URL.canParse(href, `${root}${page}`)) return undefined;
    const { href: whole, hash } = new URL(href, `${root}${page}`);
    if (!whole.startsWith(root)) return whole;
    const path = whole.slice(root.length, whole.length - hash.length);
    const entry = entries.get(path);
    if (entry !== undefined) return `${bookFiles.registers}#${entry}`;
    if (path === pagePaths.document(edition.slug)) {
      const anchor = anchors.get(hash.slice(1));
      return `${bookFiles.record}${anchor === undefined ? '' : `#${anchor}`}`;
    }
    if (path === page && hash !== '') return hash;
    const { url } = collection.site;
    return url === undefined ? undefined : `${url}${path}${hash}`;
  };
}
