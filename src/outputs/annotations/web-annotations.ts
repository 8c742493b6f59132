import type { EditionMetadata, Range } from '../../edition/index.ts';
import type { DataOutput, OutputSubject } from '../output.ts';
import type { Body } from './bodies.ts';
import { bodyWriter } from './bodies.ts';
import type { FragmentSelector } from './selectors.ts';
import { selectorsIn } from './selectors.ts';

/** What is said of words of the page, in the Web Annotation Data Model. */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'editing' | 'describing' | 'identifying';
  readonly creator?: readonly object[];
  readonly body: readonly Body[];
  readonly target: { readonly source: string; readonly selector: FragmentSelector };
}

/** A file of them: a collection of one page. */
export interface AnnotationCollection {
  readonly total: number;
  readonly first: { readonly items: readonly WebAnnotation[] };
}

const extension = 'annotations.jsonld';

/** This edition's notes, emendations, readings and mentions, on the words of the page. */
export const webAnnotations: DataOutput = {
  extension,
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  label: 'Web Annotations',
  of: ['document'],
  role: 'item',
  use: 'data',
  write(subject) {
    const { edition, collection, cited } = subject;
    const id = `${cited.address.url ?? ''}${edition.slug}.${extension}`;
    const items = annotationsOf(subject, id);
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: edition.metadata.title.text,
      ...creatorOf(collection.site),
      modified: `${collection.site.date}T00:00:00Z`,
      total: items.length,
      first: {
        id: `${id}#page`,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items,
      },
    };
    return `${JSON.stringify(file)}\n`;
  },
};

/** An annotation and where in the text its words stand. */
interface Placed extends Pick<WebAnnotation, 'motivation' | 'body'> {
  readonly id: string;
  readonly passage: string;
  readonly range: Range;
}

/** @param file - the address of the file they are in */
function annotationsOf(subject: OutputSubject, file: string): readonly WebAnnotation[] {
  const { edition, collection, cited } = subject;
  // Without a permanent address all is as seen from the file, which lies beside the page.
  const source = cited.address.url ?? './';
  const annotations = placedAnnotations(subject, source);
  const annotated = new Set(annotations.map(({ passage }) => passage));
  const selectors = new Map(
    edition.passages
      .filter(({ id }) => annotated.has(id))
      .map((passage) => [passage.id, selectorsIn(passage)]),
  );
  return annotations.flatMap(({ id, motivation, body, passage, range }) => {
    const selectorOf = selectors.get(passage);
    if (!selectorOf) return [];
    return {
      id: `${file}#${id}`,
      type: 'Annotation' as const,
      motivation,
      ...creatorOf(collection.site),
      body,
      target: { source, selector: selectorOf(range) },
    };
  });
}

function placedAnnotations(subject: OutputSubject, page: string): readonly Placed[] {
  const { edition, collection } = subject;
  const { notes, emendations, readings } = edition.apparatus;
  const write = bodyWriter(subject, page);
  return [
    ...notes.map((note) => ({
      ...note,
      motivation: 'commenting' as const,
      body: write.ofNote(note),
    })),
    ...emendations.map((emendation) => ({
      ...emendation,
      motivation: 'editing' as const,
      body: write.ofEmendation(emendation),
    })),
    ...readings.map((reading, index) => ({
      ...reading,
      id: `reading-${index + 1}`,
      motivation: 'describing' as const,
      body: write.ofReading(reading),
    })),
    ...edition.mentions.flatMap((mention, index) => {
      const entry = collection.entries.get(mention.entry);
      const [start, end] = [mention.ranges[0]?.start, mention.ranges.at(-1)?.end];
      if (!entry || start === undefined || end === undefined) return [];
      return {
        id: `mention-${index + 1}`,
        passage: mention.passage,
        // A bracket among the words is selected with them: no selector has a gap.
        range: { start, end },
        motivation: 'identifying' as const,
        body: write.ofMention(mention, entry),
      };
    }),
  ];
}

/** Who is known to be responsible. */
function creatorOf({
  editors,
  publisher,
}: EditionMetadata): Pick<WebAnnotation, 'creator'> {
  if (editors.length > 0)
    return { creator: editors.map(({ name }) => ({ type: 'Person', name })) };
  return publisher ? { creator: [{ type: 'Organization', name: publisher }] } : {};
}
