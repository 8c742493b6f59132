import type { PreparedIndex } from '../index/prepared-index.ts';
import { registerFields } from '../match/filters.ts';
import type { Answer, Result } from '../search.ts';

/** One way to narrow a query, with how many of its results are left. */
export interface Facet {
  readonly value: string;
  /** The same for readers. */
  readonly label: string;
  /** What to add to the query. */
  readonly clause: string;
  /** Passages. */
  readonly count: number;
}

export type FacetName =
  | 'speaker'
  | 'layer'
  | 'turn'
  | 'document'
  | 'year'
  | 'archive'
  | keyof typeof registerFields;

/** By whom, in which voice, about whom and where an answer's passages are; the most first. */
export function facetsOf(
  { index }: PreparedIndex,
  { results }: Pick<Answer, 'results'>,
): Readonly<Record<FacetName, readonly Facet[]>> {
  const count = (
    field: string,
    valuesOf: (result: Result) => readonly (string | undefined)[],
    labelOf: (value: string) => string | undefined = () => undefined,
  ): readonly Facet[] => {
    const values = results
      .flatMap((result) => [...new Set(valuesOf(result))])
      .filter((value) => value !== undefined);
    return [...Map.groupBy(values, (value) => value)]
      .map(([value, { length }]) => ({
        value,
        label: labelOf(value) ?? value,
        clause: `${field}:${/\s/u.test(value) ? `"${value}"` : value}`,
        count: length,
      }))
      .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  };
  const documents = new Map(index.documents.map((document) => [document.id, document]));
  const speakers = new Map(index.speakers.map(({ id, name }) => [id, name]));
  const entries = new Map(index.entries.map((entry) => [entry.id, entry]));
  const about = (field: keyof typeof registerFields) =>
    count(
      field,
      ({ record }) =>
        (record.mentions ?? [])
          .map(([entry]) => entry)
          .filter((entry) => entries.get(entry)?.register === registerFields[field]),
      (value) => entries.get(value)?.heading,
    );
  return {
    speaker: count(
      'speaker',
      (result) => [speakerOf(result)],
      (value) => speakers.get(value),
    ),
    layer: count('in', layersOf),
    person: about('person'),
    place: about('place'),
    organization: about('organization'),
    event: about('event'),
    work: about('work'),
    term: about('term'),
    turn: count('turn', ({ record }) => [record.turn]),
    year: count('year', ({ record }) => [record.date?.slice(0, 4)]),
    archive: count(
      'archive',
      ({ record }) => documents.get(record.document)?.archives ?? [],
    ),
    document: count(
      'document',
      ({ record }) => [record.document],
      (value) => documents.get(value)?.title,
    ),
  };
}

/** Who says the hits: nobody, where they are all in brackets or in the label. */
function speakerOf(result: Result): string | undefined {
  return layersOf(result).includes('speech') ? result.record.speaker : undefined;
}

function layersOf({ lines, record }: Result): readonly string[] {
  return lines.length > 0 ? lines.map(({ layer }) => layer) : [record.layer];
}

/** How many hits each passage of an answer has, in the order of the texts. */
export function distributionOf({ results }: Pick<Answer, 'results'>): readonly {
  readonly document: string;
  readonly id: string;
  readonly order: number;
  readonly count: number;
}[] {
  return results
    .filter(({ offered }) => !offered)
    .map(({ record: { document, id, order }, lines }) => ({
      document,
      id,
      order,
      count: lines.length,
    }))
    .toSorted(
      (a, b) =>
        (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
        a.order - b.order,
    );
}
