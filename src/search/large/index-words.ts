import { askedWord } from '../index/indexed-record.ts';

/** What a marker says of the passage that begins with it, or of its document. */
export type MarkerKind = 'entry' | 'speaker' | 'turn' | 'passage' | 'layer' | 'archive';

// An index of words finds what begins with a word, too; nothing begins with what ends like this.
const [endOfWord, endOfMarker] = ['zq', 'zk'];

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

/** The word of a large index for who speaks in a passage, what it mentions, and where it stands. */
export function markerWord(kind: MarkerKind, id: string): string {
  return `${kind}${askedWord(id.toLowerCase())}${endOfMarker}`;
}
