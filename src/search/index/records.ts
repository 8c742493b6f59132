import type { Edition, Layer, Passage, Thesaurus } from '../../edition/index.ts';
import type { AnyNode, PhrasingContent } from '../../transcript/index.ts';
import { printAll } from '../../transcript/index.ts';
import { lemmasOf } from './lemmas.ts';
import type { Entries, NamedEntry } from './named-entries.ts';
import { abbreviationsOf, joinAbbreviations, namedEntry } from './named-entries.ts';

/** A text with the insertions in it. */
export interface PrintedWords {
  /** The words as printed. */
  readonly text: string;
  /** Where brackets open and close (UTF-16 offsets), and whether they stand for a gap. */
  readonly insertions?: readonly (readonly [start: number, end: number, gap?: 1])[];
}

/** One passage, or one annotation of this edition, as search knows it. */
export interface SearchRecord extends PrintedWords {
  /** The slug of the document. */
  readonly document: string;
  /** The anchor of the passage, or the id of the annotation. */
  readonly id: string;
  /** The passage's running number in the document, for the order of the text. */
  readonly order: number;
  readonly layer: Layer;
  /** The id of who speaks. */
  readonly speaker: string | undefined;
  readonly turn?: string | undefined;
  readonly date: string | undefined;
  readonly language: string;
  /** The label of its turn, where this passage opens it. */
  readonly label?: PrintedWords | undefined;
  /** The anchor of the passage an annotation is about. */
  readonly within?: string;
  /** Entries of the registers that are named, or (by hand) meant, with pairs of offsets. */
  readonly mentions?: readonly IndexedMention[];
  /** What these words should, or could, be: this edition's corrections, the notes' readings. */
  readonly readings?: readonly (readonly [
    start: number,
    end: number,
    words: string,
    layer: 'edition' | 'note',
  ])[];
  /** Words the speaker quotes, with the entry of the person whose they are. */
  readonly quotations?: readonly (readonly [start: number, end: number, entry: string])[];
}

export type IndexedMention = readonly [
  entry: string,
  byHand: 0 | 1,
  start: number,
  end: number,
];

/** A document of an index. */
export interface IndexedDocument {
  readonly id: string;
  readonly title: string;
  /** The whole of it, where that is longer. */
  readonly fullTitle?: string;
  readonly date?: string;
  /** Who keeps the original, and who published the text. */
  readonly archives?: readonly string[];
}

/** Everything a search needs; plain data, so that a page can carry it. */
export interface SearchIndex {
  readonly documents: readonly IndexedDocument[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly entries: readonly NamedEntry[];
  readonly records: readonly SearchRecord[];
  /** Those of the documents. */
  readonly languages: readonly string[];
  /** Words for one idea. */
  readonly rings: readonly (readonly string[])[];
  /** Irregular forms with the form that a dictionary has them under. */
  readonly lemmas: readonly (readonly [form: string, lemma: string])[];
}

/** The index of some documents and the registers they share. */
export function searchIndexOf(
  editions: readonly Edition[],
  entries: Entries,
  thesaurus: Thesaurus = {},
): SearchIndex {
  const people = editions.flatMap(({ metadata }) => metadata.participants);
  const languages = [...new Set(editions.map(({ metadata }) => metadata.language))];
  const records = editions.flatMap((edition) => [
    ...searchRecords(edition),
    ...annotationRecords(edition),
  ]);
  const words = records.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/gu) ?? []);
  return {
    documents: editions.map(({ slug, metadata }) => ({
      id: slug,
      title: metadata.shortTitle,
      ...(metadata.title.text !== metadata.shortTitle && {
        fullTitle: metadata.title.text,
      }),
      ...(metadata.date !== undefined && { date: metadata.date }),
      ...archivesOf(metadata),
    })),
    speakers: [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()],
    entries: joinAbbreviations(
      [...entries].map(namedEntry),
      editions.flatMap(({ metadata }) => abbreviationsOf(metadata)),
    ),
    records,
    languages,
    rings: languages.flatMap((language) => thesaurus[language] ?? []),
    lemmas: lemmasOf(new Set(words)),
  };
}

/** The index of one document alone, with the entries that it names or means. */
export function documentIndexOf(edition: Edition, entries: Entries): SearchIndex {
  const named = new Set(edition.mentions.map(({ entry }) => entry));
  return searchIndexOf([edition], new Map([...entries].filter(([id]) => named.has(id))));
}

/** One record per passage; furniture and marks of pages are no text to look for. */
export function searchRecords(edition: Edition): readonly SearchRecord[] {
  const { slug, metadata, passages, turns, apparatus } = edition;
  const labels = new Map(
    turns.flatMap(({ node, passages: own }) => {
      const opening = own.find((passage) => passage.layer === 'speech') ?? own[0];
      const label = node.children.find((child) => child.type === 'speaker');
      return opening && label
        ? [[opening.id, printedWords(label.children)] as const]
        : [];
    }),
  );
  const mentions = Map.groupBy(edition.mentions, ({ passage }) => passage);
  return passages.filter(isSearched).map((passage, order) => {
    const { id, layer, speaker, turn, text } = passage;
    const insertions = insertionsIn(passage.node.children);
    const label = labels.get(id);
    const named = (mentions.get(id) ?? []).flatMap(({ entry, origin, ranges }) => {
      const [first, last] = [ranges[0], ranges.at(-1)];
      if (!first || !last) return [];
      return [[entry, origin === 'hand' ? 1 : 0, first.start, last.end] as const];
    });
    const readings = readingsOf(id, apparatus);
    const quotations = apparatus.quotations
      .filter((quotation) => quotation.passage === id)
      .map(({ range, speaker: owner }) => [range.start, range.end, owner] as const);
    return {
      document: slug,
      id,
      order,
      layer,
      speaker: speaker?.id,
      turn,
      date: metadata.date,
      language: metadata.language,
      text,
      ...(label && { label }),
      ...(insertions.length > 0 && { insertions }),
      ...(named.length > 0 && { mentions: named }),
      ...(readings.length > 0 && { readings }),
      ...(quotations.length > 0 && { quotations }),
    };
  });
}

/** This edition's notes and corrections as records, each beside its passage. */
function annotationRecords({
  slug,
  metadata,
  passages,
  apparatus,
}: Edition): readonly SearchRecord[] {
  const order = new Map(passages.filter(isSearched).map(({ id }, index) => [id, index]));
  const texts = [
    ...apparatus.notes.map((note) => ({
      ...note,
      text: `${note.text} ${note.more ?? ''}`,
    })),
    ...apparatus.emendations.map((emendation) => ({
      ...emendation,
      text: `${emendation.words} → ${emendation.correction}. ${emendation.reason}`,
    })),
  ];
  return texts.map(({ id, passage, text }) => ({
    document: slug,
    id,
    order: order.get(passage) ?? 0,
    layer: 'edition',
    speaker: undefined,
    date: metadata.date,
    language: 'en',
    // Notes are Markdown; stars mark words of other languages.
    text: text.replaceAll('*', '').trim(),
    within: passage,
  }));
}

function isSearched({ node, text }: Passage): boolean {
  return node.type !== 'furniture' && node.type !== 'milestone' && text.trim() !== '';
}

function readingsOf(id: string, { emendations, readings }: Edition['apparatus']) {
  const own = <Placed extends { readonly passage: string }>(all: readonly Placed[]) =>
    all.filter(({ passage }) => passage === id);
  return [
    ...own(emendations).map(
      ({ range, correction }) => [range.start, range.end, correction, 'edition'] as const,
    ),
    ...own(readings).map(
      ({ range, reading }) => [range.start, range.end, reading, 'note'] as const,
    ),
  ];
}

function printedWords(children: readonly PhrasingContent[]): PrintedWords {
  const insertions = insertionsIn(children);
  return { text: printed(children), ...(insertions.length > 0 && { insertions }) };
}

/** Where a text's insertions stand. */
function insertionsIn(children: readonly AnyNode[]) {
  const found: [start: number, end: number, gap?: 1][] = [];
  let at = 0;
  for (const node of children) {
    const start = at;
    at += printed([node]).length;
    if (node.type !== 'insertion') continue;
    found.push(node.kind === 'gap' ? [start, at, 1] : [start, at]);
  }
  return found;
}

/** The words of nodes as a passage has them: without marks of notes. */
function printed(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'noteReference') return '';
      if (node.type === 'insertion')
        return node.open + printed(node.children) + node.close;
      return printAll([node]);
    })
    .join('');
}

function archivesOf({
  citation,
}: Edition['metadata']): Pick<IndexedDocument, 'archives'> {
  const archives = [citation?.archive, citation?.published].flatMap(
    (deposit) => deposit?.name ?? [],
  );
  return archives.length > 0 ? { archives } : {};
}
