import type { Directory } from '../index/directory.ts';
import { prepareDirectory } from '../index/directory.ts';
import type { NamedEntry } from '../index/named-entries.ts';
import type { PreparedIndex } from '../index/prepared-index.ts';
import type { SearchRecord } from '../index/records.ts';
import type { Folding } from '../language/fold.ts';
import { fold, foldingOf } from '../language/fold.ts';
import { turnsOf } from '../spelling/census.ts';
import { indexWord } from './index-words.ts';
import type { Block, LargeRoot, NameShard, Spread, WordShard } from './large-index.ts';

/** What is loaded of a large index; it grows with what is asked. */
export class LoadedParts {
  readonly #root: LargeRoot;
  readonly #folding: Folding;
  readonly #words = new Map<string, Directory['vocabulary'][number]>();
  readonly #spreads = new Map<string, Spread>();
  readonly #entries = new Map<string, NamedEntry>();
  readonly #headings = new Map<string, NamedEntry>();
  readonly #speakers = new Map<string, Directory['speakers'][number]>();
  readonly #rings = new Map<string, Directory['rings'][number]>();
  readonly #documents = new Map<string, Directory['documents'][number]>();
  readonly #passages = new Map<string, readonly string[]>();
  readonly #records: SearchRecord[] = [];
  #opened: ReturnType<typeof prepareDirectory> | undefined;

  constructor(root: LargeRoot) {
    this.#root = root;
    this.#folding = foldingOf(root.lemmas);
  }

  addWords(shard: WordShard): void {
    for (const [raw, count, flags, spread] of shard) {
      this.#words.set(raw, [raw, count, flags]);
      const [word] = fold(raw, this.#folding);
      if (word) this.#spreads.set(indexWord(word.stem), spread);
    }
    this.#opened = undefined;
  }

  addNames({ entries, speakers, rings }: NameShard): void {
    for (const entry of entries) this.#entries.set(entry.id, entry);
    for (const speaker of speakers) this.#speakers.set(speaker.id, speaker);
    for (const ring of rings) this.#rings.set(ring.join(), ring);
    this.#opened = undefined;
  }

  addBlock({ document, passages, speakers, entries, records }: Block): void {
    this.#documents.set(document.id, document);
    this.#passages.set(document.id, passages);
    this.#records.push(...records);
    for (const speaker of speakers) this.#speakers.set(speaker.id, speaker);
    for (const entry of entries) this.#headings.set(entry.id, entry);
    this.#opened = undefined;
  }

  /** In which segments the words of the index occur, as far as that is loaded. */
  spreads(): ReadonlyMap<string, Spread> {
    return this.#spreads;
  }

  /** The index of some records, with what is loaded of the whole. */
  open(records: readonly SearchRecord[] = []): PreparedIndex {
    const { languages, lemmas, total } = this.#root;
    this.#opened ??= prepareDirectory({
      documents: [...this.#documents.values()],
      speakers: [...this.#speakers.values()],
      entries: [...new Map([...this.#headings, ...this.#entries]).values()],
      languages,
      rings: [...this.#rings.values()],
      lemmas,
      total,
      vocabulary: [...this.#words.values()],
      mentions: [],
      speeches: [],
      passages: [...this.#passages],
      turns: [...turnsOf(this.#records)],
    });
    return this.#opened(records);
  }
}
