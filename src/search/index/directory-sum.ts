import type { Directory } from './directory.ts';
import { joinFlags } from './directory.ts';
import type { NamedEntry } from './named-entries.ts';
import { joinAbbreviations } from './named-entries.ts';
import type { SearchIndex } from './records.ts';

/** What is known of a word of the documents so far, see `Directory`. */
interface Sum {
  count: number;
  flags: number;
}

/** Sums up the directories of documents, one after another, to that of the index of them all. */
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

  /** @param own - of the index of one document, or a few */
  add(own: Directory): void {
    this.#documents.push(...own.documents);
    for (const { id, name } of own.speakers) this.#speakers.set(id, name);
    for (const language of own.languages) this.#languages.add(language);
    for (const [form, lemma] of own.lemmas) this.#lemmas.set(form, lemma);
    this.#addAbbreviations(own.entries);
    this.#total += own.total;
    for (const [raw, count, flags] of own.vocabulary) this.#addWord(raw, count, flags);
    for (const [document, ids] of own.passages) this.#passages.set(document, ids);
    for (const [document, ids] of own.turns) this.#turns.set(document, ids);
    addCounts(this.#mentions, own.mentions);
    addCounts(this.#speeches, own.speeches);
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
      vocabulary: [...this.#words].map(([raw, { count, flags }]) => [raw, count, flags]),
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

  #addWord(raw: string, count: number, flags: number): void {
    const sum = this.#words.get(raw);
    if (!sum) {
      this.#words.set(raw, { count, flags });
      return;
    }
    sum.count += count;
    sum.flags = joinFlags(sum.flags, flags);
  }
}

function addCounts(to: Map<string, number>, from: Directory['mentions']): void {
  for (const [name, count] of from) to.set(name, (to.get(name) ?? 0) + count);
}
