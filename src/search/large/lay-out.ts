import type { PreparedRecord, Stream } from '../index/prepared-record.ts';
import type { SearchIndex, SearchRecord } from '../index/records.ts';
import { fold, foldingOf } from '../language/fold.ts';
import { findLeaf, isFormSought } from '../match/find.ts';
import type { Leaf } from '../match/terms.ts';
import { titleWords } from '../match/titles.ts';
import { indexWord, markerWord, titleWord } from './index-words.ts';
import type { Block, InnerBlock } from './large-index.ts';
import type { NamesByStart } from './names-by-start.ts';

/** Words of a document that one file of its passages stands for. */
export const blockSize = 512;

/** A document as a large index has it. */
export interface LaidOut {
  /** Its words by their stems, with markers; where a word stands tells its block. */
  readonly words: readonly string[];
  readonly blocks: readonly (Block | InnerBlock)[];
}

/**
 * Lay a document out: its words one after another, and its passages in blocks. A passage stands in
 * every block that any of its words falls into, so that the place of a word in the index tells
 * which file has the passage. Blocks that a long one fills only tell where it begins, or each would be
 * as long as it is.
 *
 * @param index - of the document alone
 * @param records - its records, prepared
 * @param names - those of all registers
 */
export function layOut(
  index: SearchIndex,
  records: readonly PreparedRecord[],
  names: NamesByStart,
): LaidOut {
  const [document] = index.documents;
  if (!document) throw new Error('Expected the index of a document');
  const archives = fold((document.archives ?? []).join('; '));
  const titles = titleWords(document, foldingOf(index.lemmas));
  const words = [
    ...new Set(archives.map(({ key }) => markerWord('archive', key))),
    ...new Set(titles.flatMap(({ stem }) => titleWord(stem) || [])),
  ];
  const blocks = new Map<number, PreparedRecord[]>();
  const inner = new Map<number, InnerBlock>();
  for (const own of records.toSorted((a, b) => byPlace(a.record, b.record))) {
    const from = words.length;
    for (const word of markersOf(own, names)) words.push(word);
    for (const word of own.streams.flatMap(wordsOf)) words.push(word);
    for (
      let block = Math.floor(from / blockSize);
      block * blockSize < words.length;
      block += 1
    ) {
      const held = blocks.get(block) ?? [];
      blocks.set(block, held);
      held.push(own);
      const isFilled =
        from < block * blockSize && (block + 1) * blockSize <= words.length;
      if (isFilled) inner.set(block, { within: Math.floor(from / blockSize) });
    }
  }
  const passages = index.records
    .filter(({ layer }) => layer !== 'edition')
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id);
  return {
    words,
    blocks: [...blocks].map(
      ([block, held]) => inner.get(block) ?? blockOf(held, document, passages, index),
    ),
  };
}

/** Notes beside their passage: they may be evidence of what it says. */
function byPlace(a: SearchRecord, b: SearchRecord): number {
  return (
    a.order - b.order || Number(a.layer === 'edition') - Number(b.layer === 'edition')
  );
}

function markersOf(own: PreparedRecord, names: NamesByStart): string[] {
  const { record, streams, mentions } = own;
  const entries = new Set([
    ...mentions.map(({ entry }) => entry),
    ...streams.flatMap((stream) => entriesIn(stream, names)),
  ]);
  // Speech is nearly everything.
  const layers = new Set(
    streams.map(({ layer }) => layer).filter((layer) => layer !== 'speech'),
  );
  return [
    ...(record.speaker ? [markerWord('speaker', record.speaker)] : []),
    ...(record.turn ? [markerWord('turn', record.turn)] : []),
    markerWord('passage', record.id),
    ...[...layers].map((layer) => markerWord('layer', layer)),
    ...[...entries].map((entry) => markerWord('entry', entry)),
  ];
}

const plainLeaf = {
  type: 'word',
  exact: true,
  entries: [],
  speakers: [],
  start: 0,
  end: 0,
} as const;

/** What a stream names where no mentions are marked, see `isFormSought`. */
function entriesIn(stream: Stream, names: NamesByStart): string[] {
  const found = new Set<string>();
  for (const key of new Set(stream.tokens.map((token) => token.key))) {
    for (const { entry, form, tokens } of names.get(key) ?? []) {
      if (found.has(entry.id) || !isFormSought(stream, entry, form)) continue;
      const leaf: Leaf = { ...plainLeaf, words: tokens, text: form };
      if (findLeaf(stream, leaf).length > 0) found.add(entry.id);
    }
  }
  return [...found];
}

/** Of another reading only the words that are not printed. */
function wordsOf({ part, tokens, supplied }: Stream): string[] {
  const own = part === 'reading' ? tokens.slice(...(supplied ?? [])) : tokens;
  return own.map(({ stem }) => indexWord(stem)).filter((word) => word !== '');
}

function blockOf(
  held: readonly PreparedRecord[],
  document: Block['document'],
  passages: readonly string[],
  index: SearchIndex,
): Block {
  const mentioned = new Set(
    held.flatMap(({ mentions, record: { quotations = [] } }) => [
      ...mentions.map(({ entry }) => entry),
      ...quotations.map(([, , entry]) => entry),
    ]),
  );
  const speakers = new Set(held.map(({ record }) => record.speaker));
  return {
    document,
    passages,
    speakers: index.speakers.filter(({ id }) => speakers.has(id)),
    entries: index.entries
      .filter(({ id }) => mentioned.has(id))
      .map((entry) => ({ ...entry, forms: [], variants: [], derived: [] })),
    records: held.map(({ record }) => record),
  };
}
