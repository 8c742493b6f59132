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
/** How the file ends. */
const end = ']}}';

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
    let [items, total] = ['', 0];
    for (const one of annotationsOf(subject, id)) {
      items += `${total > 0 ? ',' : ''}${JSON.stringify(one)}`;
      total += 1;
    }
    const file = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: edition.metadata.title.text,
      ...creatorOf(collection.site),
      modified: `${collection.site.date}T00:00:00Z`,
      total,
      first: {
        id: `${id}#page`,
        type: 'AnnotationPage',
        partOf: id,
        startIndex: 0,
        items: [],
      },
    };
    return `${JSON.stringify(file).slice(0, -end.length)}${items}${end}\n`;
  },
};

/** An annotation and where in the text its words stand. */
interface Placed extends Pick<WebAnnotation, 'motivation' | 'body'> {
  readonly id: string;
  readonly passage: string;
  readonly range: Range;
}

/**
 * One after another, as those of a long document would fill the memory.
 *
 * @param file - the address of the file they are in
 */
function* annotationsOf(subject: OutputSubject, file: string): Generator<WebAnnotation> {
  const { edition, collection, cited } = subject;
  // Without a permanent address all is as seen from the file, which lies beside the page.
  const source = cited.address.url ?? './';
  const creator = creatorOf(collection.site);
  const passages = new Map(edition.passages.map((passage) => [passage.id, passage]));
  const selectors = new Map<string, ReturnType<typeof selectorsIn>>();
  for (const { id, motivation, body, passage, range } of placedAnnotations(
    subject,
    source,
  )) {
    const annotated = passages.get(passage);
    if (!annotated) continue;
    const selectorOf = selectors.get(passage) ?? selectorsIn(annotated);
    selectors.set(passage, selectorOf);
    yield {
      id: `${file}#${id}`,
      type: 'Annotation' as const,
      motivation,
      ...creator,
      body,
      target: { source, selector: selectorOf(range) },
    };
  }
}

function* placedAnnotations(subject: OutputSubject, page: string): Generator<Placed> {
  const { edition, collection } = subject;
  const { notes, emendations, readings } = edition.apparatus;
  const write = bodyWriter(subject, page);
  for (const note of notes)
    yield { ...note, motivation: 'commenting', body: write.ofNote(note) };
  for (const emendation of emendations)
    yield {
      ...emendation,
      motivation: 'editing',
      body: write.ofEmendation(emendation),
    };
  for (const [index, reading] of readings.entries())
    yield {
      ...reading,
      id: `reading-${index + 1}`,
      motivation: 'describing',
      body: write.ofReading(reading),
    };
  for (const [index, mention] of edition.mentions.entries()) {
    const entry = collection.entries.get(mention.entry);
    const [start, end] = [mention.ranges[0]?.start, mention.ranges.at(-1)?.end];
    if (!entry || start === undefined || end === undefined) continue;
    yield {
      id: `mention-${index + 1}`,
      passage: mention.passage,
      // A bracket among the words is selected with them: no selector has a gap.
      range: { start, end },
      motivation: 'identifying',
      body: write.ofMention(mention, entry),
    };
  }
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
