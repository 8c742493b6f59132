import type { OpenIndex, OpenRecord } from './open-index.ts';

/** A record as Pagefind is given it. */
export interface IndexedRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/**
 * Pagefind cuts texts into words in its own way. `meta.words` has those that it would not find as
 * `fold` cuts them (`etat` in `d’état`) or that stand in the label or in another reading, so that
 * every word of `retrievalOf` leads to every record that has it; `meta.names` has all forms of the
 * entries that are mentioned.
 */
export function indexedRecord(
  { record, streams }: OpenRecord,
  open?: OpenIndex,
): IndexedRecord {
  const { document, id, layer, speaker, turn, order, date, language, text } = record;
  const plain = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = streams.flatMap(({ tokens }) => tokens.map(({ raw }) => askedWord(raw)));
  const more = [...new Set(words)].filter((word) => word !== '' && !plain.has(word));
  const ids = new Set((record.mentions ?? []).map(([entry]) => entry));
  const entries = open?.index.entries.filter((entry) => ids.has(entry.id)) ?? [];
  const names = entries.flatMap(({ heading, forms, variants }) => [
    heading,
    ...forms,
    ...variants,
  ]);
  const own = [...Map.groupBy(entries, ({ register }) => register)];
  return {
    url: `${document}/#${id}`,
    language,
    content: text,
    meta: {
      ...(names.length > 0 && { names: [...new Set(names)].join(', ') }),
      ...(more.length > 0 && { words: more.join(' ') }),
    },
    filters: {
      document: [document],
      layer: [...new Set([layer, ...streams.map((stream) => stream.layer)])],
      part: [turn ?? layer],
      ...(speaker && { speaker: [speaker] }),
      ...Object.fromEntries(
        own.map(([register, all]) => [register, all.map((entry) => entry.id)]),
      ),
    },
    sort: { place: `${document} ${String(order).padStart(6, '0')}`, date: date ?? '' },
  };
}

/** A word of `retrievalOf` as Pagefind is asked for it: letters and digits alone. */
export function askedWord(raw: string): string {
  return raw.replace(/[^\p{L}\p{N}]+/gu, '');
}
