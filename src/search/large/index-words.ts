import { askedWord } from '../index/indexed-record.ts';

/** What a marker says of the passage that begins with it, or of its document. */
export type MarkerKind = 'entry' | 'speaker' | 'turn' | 'passage' | 'layer' | 'archive';

// An index of words finds what begins with a word, too; nothing begins with what ends like this.
const [endOfWord, endOfMarker, endOfTitleWord] = ['zq', 'zk', 'zt'];
/** Markers stand behind all words, so that no file of words has the long lists of theirs. */
const startOfMarker = 'zz';

/** Those that were made: a collection has the same few words again and again. */
const known = new Map<string, string>();

/** The word of a large index for all words of one stem; empty where it has no letters. */
export function indexWord(stem: string): string {
  const own = known.get(stem) ?? wordOf(stem);
  known.set(stem, own);
  return own;
}

function wordOf(stem: string): string {
  const letters = askedWord(stem);
  return letters === '' ? '' : `${letters}${endOfWord}`;
}

/**
 * The same where it stands in a title; empty where it has no letters. It stands beside the other, so that
 * what has the places of one has those of both.
 */
export function titleWord(stem: string): string {
  const letters = askedWord(stem);
  return letters === '' ? '' : `${letters}${endOfTitleWord}`;
}

/** The word of a large index for who speaks in a passage, what it mentions, and where it stands. */
export function markerWord(kind: MarkerKind, id: string): string {
  return `${startOfMarker}${kind}${askedWord(id.toLowerCase())}${endOfMarker}`;
}

/** What a large index calls a document: its slug, with the date before it unless it begins with that. */
export function documentId(slug: string, date = ''): string {
  return dateIn(slug) === date ? slug : `${date} ${slug}`;
}

/** The slug and the date of a document by what a large index calls it. */
export function calledBy(id: string): { readonly slug: string; readonly date: string } {
  const space = id.indexOf(' ');
  return space < 0
    ? { slug: id, date: dateIn(id) }
    : { slug: id.slice(space + 1), date: id.slice(0, space) };
}

function dateIn(slug: string): string {
  return /^\d{4}(?:-\d{2}){0,2}(?![^-])/u.exec(slug)?.[0] ?? '';
}
