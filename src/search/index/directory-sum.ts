import type { Vocable } from '../spelling/census.ts';
import { censusOf } from '../spelling/census.ts';
import type { Directory } from './directory.ts';
import { flagsOf } from './directory.ts';
import type { NamedEntry } from './named-entries.ts';
import { joinAbbreviations } from './named-entries.ts';
import type { PreparedRecord } from './prepared-record.ts';
import type { SearchIndex } from './records.ts';

/** What is known of a word of the documents so far. */
type Sum = { -readonly [Key in keyof Omit<Vocable, 'token'>]: Vocable[Key] };

/**
 * Sums up the indexes of documents, one after another, to what `directoryOf` says of the index of
 * them all: their words, names and counts, and none of their records.
 */
export class DirectorySum {
  readonly #documents: SearchIndex['documents'][number][] = [];
  readonly #speakers = new Map<string, string>();
  readonly #languages = new Set<string>();
  readonly #lemmas = new Map<string, string>();
  readonly #words = new Map<string, Sum>();
  readonly #mentions = new Map<string, number>();
  readonly #speeches = new Map<string, number>();
  readonly #passages = new Map<string, readonly string[]>();
  readonly #turns = new Map<string, readonly string[]>();
  #entries: readonly NamedEntry[];
  #total = 0;

  /** @param entries - of all registers */
  constructor(entries: readonly NamedEntry[]) {
    this.#entries = entries;
  }

  /**
   * @param index - of one document, or a few
   * @param records - its own, prepared
   */
  add(index: Omit<SearchIndex, 'records'>, records: readonly PreparedRecord[]): void {
    this.#documents.push(...index.documents);
    for (const { id, name } of index.speakers) this.#speakers.set(id, name);
    for (const language of index.languages) this.#languages.add(language);
    for (const [form, lemma] of index.lemmas) this.#lemmas.set(form, lemma);
    this.#addAbbreviations(index.entries);
    const census = censusOf(records);
    this.#total += census.total;
    for (const [raw, vocable] of census.vocabulary) this.#addWord(raw, vocable);
    for (const [document, ids] of census.passages) this.#passages.set(document, ids);
    for (const [document, ids] of census.turns) this.#turns.set(document, ids);
    addCounts(this.#mentions, census.mentions);
    addCounts(this.#speeches, census.speeches);
  }

  /**
   * Everything so far.
   *
   * @param thesaurus - words for one idea, of which those of the documents' languages are taken
   */
  directory(
    thesaurus: Readonly<Record<string, SearchIndex['rings'] | undefined>> = {},
  ): Directory {
    return {
      documents: this.#documents,
      speakers: [...this.#speakers].map(([id, name]) => ({ id, name })),
      entries: this.#entries,
      languages: [...this.#languages],
      rings: [...this.#languages].flatMap((language) => thesaurus[language] ?? []),
      lemmas: [...this.#lemmas],
      total: this.#total,
      vocabulary: [...this.#words].map(([raw, sum]) => [raw, sum.count, flagsOf(sum)]),
      mentions: [...this.#mentions],
      speeches: [...this.#speeches],
      passages: [...this.#passages],
      turns: [...this.#turns],
    };
  }

  /** Those that stand alone in a document may be names of an entry that it does not mention. */
  #addAbbreviations(own: readonly NamedEntry[]): void {
    const alone = own.filter(({ register }) => register === 'abbreviations');
    const variants = new Map(own.map(({ id, variants }) => [id, variants]));
    if (alone.length > 0)
      this.#entries = joinAbbreviations(
        this.#entries,
        alone.map(({ forms }) => forms),
      );
    this.#entries = this.#entries.map((entry) => {
      const lacking = (variants.get(entry.id) ?? []).filter(
        (form) => !entry.variants.includes(form),
      );
      return lacking.length > 0
        ? { ...entry, variants: [...entry.variants, ...lacking] }
        : entry;
    });
  }

  #addWord(raw: string, { count, printed, leads, isName }: Vocable): void {
    const sum = this.#words.get(raw);
    if (!sum) {
      this.#words.set(raw, { count, printed, leads, isName });
      return;
    }
    sum.count += count;
    sum.printed ||= printed;
    sum.leads ||= leads;
    sum.isName &&= isName;
  }
}

function addCounts(to: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
}
