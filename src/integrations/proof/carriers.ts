import { pagePaths } from '../../addresses/routes.ts';
import { hasPassagePages } from '../../content/corpus.ts';
import type { Edition } from '../../edition/index.ts';
import { citedPassages, textOfVersion, versionsOf } from '../../edition/index.ts';
import type { PassageWords } from '../../outputs/index.ts';
import { offeredTexts } from '../../site/citations/offered-outputs.ts';
import { htmlWords } from './html-words.ts';

/** A file of the site that carries words of a document. */
export interface Carrier {
  /** Below the site's root. */
  readonly path: string;
  /** What it should carry, in its order. */
  readonly expected: readonly PassageWords[];
  /** Read the words back from the content of the file. */
  readonly read: (content: Uint8Array) => readonly PassageWords[];
}

/**
 * Every file that carries the text of a document: its pages, and the outputs that say so.
 *
 * @param words - the passages as the source has them
 */
export function carriersOf(
  edition: Edition,
  words: readonly PassageWords[],
): readonly Carrier[] {
  return [
    readingPage(edition, words),
    ...passagePages(edition, words),
    ...versionPages(edition, words),
    ...files(edition, words),
  ];
}

/** The notes of the record stand below it, whatever their place in the source. */
function readingPage(edition: Edition, words: readonly PassageWords[]): Carrier {
  const notes = new Set(edition.notes.map(({ id }) => id));
  const record = words.filter(({ id }) => !notes.has(id));
  const below = words.filter(({ id }) => notes.has(id));
  return page(pagePaths.document(edition.slug), [...record, ...below]);
}

/** A passage alone, without the label of its turn: the page says in its own words who speaks. */
function passagePages(edition: Edition, words: readonly PassageWords[]): Carrier[] {
  if (!hasPassagePages(edition.slug)) return [];
  const byId = new Map(words.map((passage) => [passage.id, passage]));
  return citedPassages(edition).flatMap(({ id }) => {
    const { label: _label, ...passage } = byId.get(id) ?? { id, text: '' };
    return page(pagePaths.passagePage(edition.slug, id), [passage]);
  });
}

/**
 * A present version has the words of the source, a past one those that `history/` has kept. They
 * print plain words, and a label without its mark where another begins to speak.
 */
function versionPages(edition: Edition, words: readonly PassageWords[]): Carrier[] {
  const present = new Map(words.map(({ id, text }) => [id, text]));
  return versionsOf(edition).map((version) => {
    const passages = textOfVersion(edition, version) ?? [];
    const isPresent = version === edition.version;
    const expected = passages.map(({ id, speaker, text }, index) => ({
      id,
      text: isPresent ? (present.get(id) ?? '') : text,
      label: speaker === passages[index - 1]?.speaker ? undefined : speaker,
    }));
    return page(pagePaths.version(edition.slug, version), expected);
  });
}

/** Outputs that carry the text of a document, beside its page. */
function files(edition: Edition, words: readonly PassageWords[]): Carrier[] {
  return offeredTexts(edition).map(({ extension, proof }) => ({
    path: `${pagePaths.document(edition.slug)}${edition.slug}.${extension}`,
    expected: proof.expected(words, edition),
    read: proof.read,
  }));
}

function page(folder: string, expected: readonly PassageWords[]): Carrier {
  const ids = new Set(expected.map(({ id }) => id));
  return {
    path: `${folder}index.html`,
    expected,
    read: (html) => htmlWords(new TextDecoder().decode(html), ids),
  };
}
