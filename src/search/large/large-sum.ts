import type { Directory } from '../index/directory.ts';
import { DirectorySum } from '../index/directory-sum.ts';
import type { NamedEntry } from '../index/named-entries.ts';
import type { SearchIndex } from '../index/records.ts';
import { fold, foldingOf, joined } from '../language/fold.ts';
import type { DocumentShare } from './document-share.ts';
import { indexWord } from './index-words.ts';
import type { LargeRoot, LargeSegment, NameShard, WordShard } from './large-index.ts';
import { lookupsOfEntry, lookupsOfWord } from './lookups.ts';
import { namesOf } from './names-by-start.ts';
import { shardsOf } from './shards.ts';

/** So many lookups of words, and of names, make a file of some 5 kB compressed. */
const shardSize = { words: 800, names: 60 };

/** Everything of a large index that is no passage. */
export interface LargeParts {
  readonly root: LargeRoot;
  readonly words: readonly WordShard[];
  readonly names: readonly NameShard[];
}

/** Sums up what is to be known of all documents, from one after another. */
export class LargeSum {
  readonly #sum: DirectorySum;
  /** Documents of each segment that have a word of its index. */
  readonly #spreads = new Map<string, [segment: number, documents: number][]>();
  /** The letters of the words that others are bound to, with those. */
  readonly #bound = new Map<string, Set<string>>();
  readonly #segments: LargeSegment[] = [];
  #documents = 0;
  #years: string[] = [];

  /** @param entries - of all registers */
  constructor(entries: readonly NamedEntry[]) {
    this.#sum = new DirectorySum(entries);
  }

  add({ directory, words, bound, year }: DocumentShare): void {
    this.#sum.add(directory);
    for (const word of new Set(words.split(' '))) this.#count(word);
    for (const [raw, compound] of bound) {
      const compounds = this.#bound.get(raw) ?? new Set();
      this.#bound.set(raw, compounds.add(compound));
    }
    this.#documents += 1;
    if (year) this.#years.push(year);
  }

  /**
   * The documents since the last one are a segment.
   *
   * @param path - of its index, below the site’s root
   */
  endSegment(path: string): void {
    const years = this.#years.toSorted();
    const [first, last] = [years[0], years.at(-1)];
    this.#segments.push({
      path,
      documents: this.#documents,
      ...(first && last && { years: [first, last] as const }),
    });
    this.#documents = 0;
    this.#years = [];
  }

  /** @param thesaurus - words for one idea, by language */
  parts(
    thesaurus: Readonly<Record<string, SearchIndex['rings'] | undefined>>,
  ): LargeParts {
    const directory = this.#sum.directory(thesaurus);
    const words = this.#wordShards(directory);
    const names = nameShards(directory);
    return {
      root: {
        languages: directory.languages,
        lemmas: directory.lemmas,
        total: directory.total,
        words: words.starts,
        names: names.starts,
        segments: this.#segments,
      },
      words: words.shards,
      names: names.shards,
    };
  }

  #count(word: string): void {
    const spread = this.#spreads.get(word) ?? [];
    this.#spreads.set(word, spread);
    const last = spread.at(-1);
    if (last?.[0] === this.#segments.length) last[1] += 1;
    else spread.push([this.#segments.length, 1]);
  }

  #wordShards({ vocabulary, lemmas }: Directory) {
    const folding = foldingOf(lemmas);
    return shardsOf(
      vocabulary.flatMap((word) => {
        const [raw] = word;
        const [token] = fold(raw, folding);
        if (!token) return [];
        const spread = this.#spreads.get(indexWord(token.stem)) ?? [];
        const lookups = [...lookupsOfWord(token), ...(this.#bound.get(raw) ?? [])];
        return [[[...word, spread] as const, lookups] as const];
      }),
      shardSize.words,
    );
  }
}

function nameShards({ entries, speakers, rings, lemmas }: Directory) {
  const folding = foldingOf(lemmas);
  const values = [
    ...entries.map((entry) => {
      const lookups = lookupsOfEntry(entry, namesOf(entry, folding), folding);
      return [{ entry }, lookups] as const;
    }),
    ...speakers.map((speaker) => {
      const words = fold(speaker.name, folding);
      const lookups = [...words.map(({ key }) => key), joined(words)];
      return [{ speaker }, [...lookups, speaker.id.replaceAll('-', '')]] as const;
    }),
    ...rings.map((ring) => {
      const firsts = ring.flatMap((text) => fold(text, folding)[0]?.stem ?? []);
      return [{ ring }, firsts] as const;
    }),
  ];
  const { starts, shards } = shardsOf<
    Partial<{
      entry: NamedEntry;
      speaker: NameShard['speakers'][number];
      ring: NameShard['rings'][number];
    }>
  >(values, shardSize.names);
  return {
    starts,
    shards: shards.map((shard) => ({
      entries: shard.flatMap(({ entry }) => entry ?? []),
      speakers: shard.flatMap(({ speaker }) => speaker ?? []),
      rings: shard.flatMap(({ ring }) => (ring ? [ring] : [])),
    })),
  };
}
