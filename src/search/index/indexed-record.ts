import type { PreparedIndex } from './prepared-index.ts';
import type { PreparedRecord } from './prepared-record.ts';

/** A record as Pagefind's Node API takes it. */
export interface IndexedRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/**
 * What Pagefind is given of a record: its words as search compares them, one by one, since
 * Pagefind takes a dash between spaces for a word and joins what a hyphen parts; who speaks, in
 * which voice, and what is named, as filters; the names' other forms as `meta.names`, so that
 * Pagefind's own interfaces find them too.
 */
export function indexedRecord(
  { record, streams, mentions }: PreparedRecord,
  { index }: Pick<PreparedIndex, 'index'>,
): IndexedRecord {
  const { document, id, layer, speaker, turn, language } = record;
  const named = new Set(mentions.map(({ entry }) => entry));
  const entries = index.entries.filter((entry) => named.has(entry.id));
  const registers = Map.groupBy(entries, ({ register }) => register);
  const words = streams.flatMap(({ tokens }) => tokens.map(({ raw }) => askedWord(raw)));
  const names = entries.flatMap(({ forms, variants }) => [...forms, ...variants]);
  return {
    url: `${document}/#${id}`,
    language,
    content: words.filter((word) => word !== '').join(' '),
    meta: names.length > 0 ? { names: names.join(', ') } : {},
    filters: {
      document: [document],
      layer: [layer],
      ...(speaker && { speaker: [speaker] }),
      ...(turn && { turn: [turn] }),
      ...Object.fromEntries(
        [...registers].map(([register, own]) => [register, own.map((one) => one.id)]),
      ),
    },
  };
}

/** A folded word as Pagefind spells it: it drops every sign within a word. */
export function askedWord(raw: string): string {
  return raw.replace(/[^\p{L}\p{N}]+/gu, '');
}
