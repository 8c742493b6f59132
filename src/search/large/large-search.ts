import type { PreparedIndex } from '../index/prepared-index.ts';
import type { SearchRecord } from '../index/records.ts';
import { foldingOf, joined } from '../language/fold.ts';
import { readQuery } from '../match/query.ts';
import { leavesOf } from '../match/terms.ts';
import { ringWays } from '../match/widen.ts';
import type { Answer, SearchOptions } from '../search.ts';
import { isAsserted, search } from '../search.ts';
import { indexWord } from './index-words.ts';
import type {
  Block,
  InnerBlock,
  LargeRoot,
  NameShard,
  Spread,
  WordShard,
} from './large-index.ts';
import { LoadedParts } from './loaded-parts.ts';
import type { QueryLookups } from './lookups.ts';
import { beginningOf, lookupsOfQuery, soundLookup } from './lookups.ts';
import type { Places } from './rank-places.ts';
import { rankPlaces } from './rank-places.ts';
import { segmentsFor } from './segments.ts';
import { shardOf, shardsBeginning } from './shards.ts';
import { titledDocuments } from './titled.ts';
import type { Wanted, Width } from './wants.ts';
import { wantsOf } from './wants.ts';

/** Where the parts of a large index come from. */
export interface LargeSource {
  readonly root: () => Promise<LargeRoot>;
  readonly words: (shard: number) => Promise<WordShard>;
  readonly names: (shard: number) => Promise<NameShard>;
  readonly block: (slug: string, block: number) => Promise<Block | InnerBlock>;
  /**
   * The places of each word of the index in the documents of some segments.
   *
   * @throws where a part of the index could not be loaded
   */
  readonly places: (
    words: readonly string[],
    segments: readonly number[],
  ) => Promise<ReadonlyMap<string, Places>>;
  /** These words are likely to be asked for: what has their places may be loaded meanwhile. */
  readonly expect: (words: readonly string[]) => void;
  /** The documents of some segments, as the index calls them. */
  readonly documents: (segments: readonly number[]) => Promise<readonly string[]>;
}

/** What was not looked at for an answer, because what was is likelier. */
export interface Rest {
  /** Files of passages that have something of what was asked for. */
  readonly blocks: number;
  /** Documents whose index was not asked. */
  readonly documents: number;
  /** Documents whose titles have what was asked for, beyond those that the answer names. */
  readonly titled: number;
}

export interface LargeAnswer {
  readonly answer: Answer;
  readonly open: PreparedIndex;
  readonly rest: Rest;
}

/** Files of passages for a first answer, and segments; each further effort takes four times as many. */
const first = { blocks: 6, segments: 4 };
/** How many documents are named by their titles. */
const mostTitled = 5;

/**
 * Searches a large index with what a query needs of it. The passages are matched as in any index;
 * which of them are looked at first, their places decide.
 */
export class LargeSearch {
  readonly #source: LargeSource;
  readonly #loaded = new Map<string, Promise<unknown>>();
  #parts: Promise<readonly [LargeRoot, LoadedParts]> | undefined;

  constructor(source: LargeSource) {
    this.#source = source;
  }

  /** Load what every query needs. */
  prepare(): Promise<readonly [LargeRoot, LoadedParts]> {
    this.#parts ??= this.#source
      .root()
      .then((root) => [root, new LoadedParts(root)] as const);
    this.#parts.catch(() => {
      this.#parts = undefined;
    });
    return this.#parts;
  }

  /**
   * @param effort - 0 at first, one more each time that more is wanted
   * @throws where anything that the answer needs could not be loaded
   */
  async search(
    query: string,
    options: SearchOptions = {},
    effort = 0,
  ): Promise<LargeAnswer> {
    const [root, parts] = await this.prepare();
    const { exact = false } = options;
    const lookups = lookupsOfQuery(query, root.languages, foldingOf(root.lemmas));
    this.#source.expect([...new Set(lookups.stems.map(indexWord))]);
    await this.#load(lookups);
    await this.#load(lookupsOfUnknown(parts.open(), query, exact));
    const records = new Map<string, SearchRecord>();
    const ask = async (width: Width, blocks: number) => {
      const wanted = wantsOf(parts.open(), query, exact, width);
      const rest = await this.#collect(wanted, records, options, blocks, effort);
      const open = parts.open([...records.values()]);
      const answer = search(open, query, options);
      // A quotation is in fewer titles than its words are, as those that were looked at show.
      const titled = answer.titled.length < mostTitled ? 0 : rest.titled;
      return { open, answer, rest: { ...rest, titled } };
    };
    const blocks = first.blocks * 4 ** effort;
    const asked = await ask('asked', blocks);
    if (isSure(asked.answer)) return asked;
    await this.#load(lookupsOfOtherWords(parts.open(), query));
    const wide = exact ? asked : await ask('wide', blocks);
    // What there is without the filters is told where they leave nothing.
    return wide.answer.elsewhere ? ask('unfiltered', blocks) : wide;
  }

  /** Add the records of the blocks that have the most of what is wanted. */
  async #collect(
    wanted: Wanted,
    records: Map<string, SearchRecord>,
    { sort }: SearchOptions,
    blocks: number,
    effort: number,
  ): Promise<Rest> {
    const [root, parts] = await this.prepare();
    const most = first.segments * 4 ** effort;
    const segments = segmentsFor(root, wanted, parts.spreads(), sort);
    const asked = segments.slice(0, most);
    const words = wordsOf(wanted);
    const [places, documents] = await Promise.all([
      this.#source.places(words, asked),
      wanted.wants.length === 0 ? this.#source.documents(asked) : [],
    ]);
    expectWhole(places, parts.spreads(), asked);
    const placesOf = (word: string): Places => places.get(word) ?? new Map();
    const ranked = rankPlaces(
      wanted,
      placesOf,
      documents,
      root.segments.reduce((sum, segment) => sum + segment.documents, 0),
      sort,
    );
    // Little that is left is taken along.
    const count = ranked.length <= 2 * blocks ? ranked.length : blocks;
    const titled = titledDocuments(wanted.titles, placesOf);
    const [loaded] = await Promise.all([
      Promise.all(
        ranked.slice(0, count).map(({ slug, block }) => this.#block(slug, block)),
      ),
      // The first block of a document has its title, as each has.
      ...titled.slice(0, mostTitled).map((slug) => this.#block(slug, 0)),
    ]);
    for (const block of loaded)
      for (const record of block.records)
        records.set(`${record.document} ${record.id}`, record);
    return {
      blocks: ranked.length - count,
      titled: Math.max(0, titled.length - mostTitled),
      documents: segments
        .slice(most)
        .reduce((sum, segment) => sum + (root.segments[segment]?.documents ?? 0), 0),
    };
  }

  #block(slug: string, block: number): Promise<Block> {
    return this.#once(`${slug}/${block}`, async () => {
      const [[, parts], own] = await Promise.all([
        this.prepare(),
        this.#source.block(slug, block),
      ]);
      if ('within' in own) return this.#block(slug, own.within);
      parts.addBlock(own);
      return own;
    });
  }

  async #load({ exactly, beginning }: QueryLookups): Promise<void> {
    const [root, parts] = await this.prepare();
    const shards = (starts: readonly string[]) => [
      ...new Set([
        ...exactly.map((by) => shardOf(starts, by)),
        ...beginning.flatMap((by) => shardsBeginning(starts, by)),
      ]),
    ];
    await Promise.all([
      ...shards(root.words).map((shard) =>
        this.#once(`words ${shard}`, async () =>
          parts.addWords(await this.#source.words(shard)),
        ),
      ),
      ...shards(root.names).map((shard) =>
        this.#once(`names ${shard}`, async () =>
          parts.addNames(await this.#source.names(shard)),
        ),
      ),
    ]);
  }

  /** Each part is loaded once, unless that fails. */
  #once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    // A name always stands for the same part.
    const loading = (this.#loaded.get(name) as Promise<Value> | undefined) ?? load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }
}

/** @throws where fewer documents have a word than it is in: an index goes on without what it lacks. */
function expectWhole(
  places: ReadonlyMap<string, Places>,
  spreads: ReadonlyMap<string, Spread>,
  segments: readonly number[],
): void {
  for (const [word, { size }] of places) {
    const known = (spreads.get(word) ?? []).filter(([own]) => segments.includes(own));
    const least = known.reduce((sum, [, documents]) => sum + documents, 0);
    if (size < least) throw new Error('Expected the index to be whole');
  }
}

/** Whether an answer is to what was asked, in its own words. */
function isSure({ results, didYouMean }: Answer): boolean {
  return results.length > 0 && results.every(isAsserted) && didYouMean.length === 0;
}

function wordsOf({ wants, archives, titles }: Wanted): readonly string[] {
  const own = wants.flatMap(({ runs, weak }) => [...runs.flat(), ...weak]);
  return [...new Set([...own, ...archives, ...titles.flat(2)])].filter(
    (word) => word !== '',
  );
}

/** Where what is misspelt may be looked up: by how it begins, and by its sound. */
function lookupsOfUnknown(
  open: PreparedIndex,
  source: string,
  exact: boolean,
): QueryLookups {
  const leaves = readQuery(open, source, exact)
    .clauses.filter(({ not }) => !not)
    .flatMap(({ term }) => leavesOf(term))
    .filter(
      ({ type, words }) =>
        type === 'word' &&
        !words.every(
          ({ key, stem }) => open.knownWords.has(key) || open.knownWords.has(stem),
        ),
    );
  const sound = soundLookup(leaves.flatMap(({ words }) => words));
  return {
    exactly: [
      ...leaves.flatMap(({ words }) => soundLookup(words) ?? []),
      ...(sound ? [sound] : []),
    ],
    beginning: leaves.flatMap(({ words: [word] }) =>
      word && word.key.length > 3 ? [beginningOf(word.key)] : [],
    ),
  };
}

/** Where the other words for what a query asks may be looked up. */
function lookupsOfOtherWords(open: PreparedIndex, source: string): QueryLookups {
  const leaves = readQuery(open, source)
    .clauses.filter(({ not }) => !not)
    .flatMap(({ term }) => leavesOf(term));
  const derived = leaves.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.derived),
  );
  return {
    exactly: [
      ...leaves.flatMap((leaf) =>
        ringWays(open, leaf).flatMap(({ words }) => words.map(({ stem }) => stem)),
      ),
      ...leaves
        .flatMap(({ words }) => open.namesByDerived.get(joined(words)) ?? [])
        .flatMap(({ tokens }) => tokens.map(({ stem }) => stem)),
      ...derived.map((word) => word.toLowerCase()),
    ],
    // Words of one root.
    beginning: leaves.flatMap(({ type, words: [word, ...more] }) =>
      type === 'word' && word && more.length === 0 && word.bare.length >= 5
        ? [word.bare.slice(0, 5)]
        : [],
    ),
  };
}
