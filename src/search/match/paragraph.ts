import type { PreparedIndex } from '../index/prepared-index.ts';
import type { SearchRecord } from '../index/records.ts';

type Open = Pick<PreparedIndex, 'passages' | 'turns'>;

/** A paragraph or a turn, by its anchor. */
interface Numbered {
  readonly kind: 'paragraph' | 'turn';
  readonly id: string;
}

/** What a number alone may mean. */
export interface PlaceMeant extends Numbered {
  readonly number: string;
  /** The query that asks for it. */
  readonly query: string;
}

const inDocument = /(?<!\S)document:(\S+)/iu;

/** The anchor of the paragraph that a query is nothing but the number of: "¶ 27", "p27", "par. 27". */
function paragraphAsked(query: string): string | undefined {
  const number = /^\s*(?:¶|p(?:ar(?:a(?:graph)?)?)?\.?)\s*(\d+[a-z]?)\s*$/iu.exec(
    query.replace(inDocument, ' '),
  )?.[1];
  return number && `p${number}`;
}

/** The paragraphs that a query names by number, in all documents or in one: "p27 document:hoxha-pak". */
export function paragraphsNamed(
  query: string,
  { passages }: Pick<Open, 'passages'>,
): readonly Pick<SearchRecord, 'document' | 'id'>[] {
  const [, chosen] = inDocument.exec(query) ?? [];
  const id = paragraphAsked(query);
  return [...passages].flatMap(([document, ids]) =>
    id && ids.includes(id) && (chosen ?? document) === document ? [{ document, id }] : [],
  );
}

/**
 * What a query may mean that is nothing but a number ("27"), which is searched as a word, or the number of
 * a turn as people write it ("t9", "turn 9"): those of them that some document has.
 */
export function placesMeant(
  query: string,
  { passages, turns }: Open,
): readonly PlaceMeant[] {
  return numbersMeant(query).filter(({ kind, id }) =>
    [...(kind === 'turn' ? turns : passages).values()].some((ids) => ids.includes(id)),
  );
}

/** Paragraphs and turns that a query may ask for or mean by number, whether there are such or not. */
export function numbered(query: string): readonly Numbered[] {
  const id = paragraphAsked(query);
  return id ? [{ kind: 'paragraph', id }] : numbersMeant(query);
}

function numbersMeant(query: string): readonly PlaceMeant[] {
  const [, turn, number] = /^\s*(t(?:urn)?\.?\s*)?(\d+)\s*$/iu.exec(query) ?? [];
  if (number === undefined) return [];
  const [p, t] = [`p${number}`, `t${number}`];
  return [
    ...(turn === undefined
      ? [{ kind: 'paragraph', id: p, number, query: p } as const]
      : []),
    { kind: 'turn', id: t, number, query: `turn:${t}` },
  ];
}
