import type { EditionMetadata, Layer } from '../../edition/index.ts';
import { csvText } from '../../text/csv.ts';
import type { SearchIndex, SearchRecord } from '../index/records.ts';
import { strengths } from '../match/find.ts';
import type { Difference } from '../match/near-phrase.ts';
import type { Answer, Result } from '../search.ts';
import type { ConcordanceLine } from './concordance.ts';

/** The hits of one passage in one voice. */
export interface ResultRow {
  readonly document: string;
  /** The anchor: `p12`, `abstract`, `n1`; for an annotation its own, `a7`. */
  readonly id: string;
  /** Who says it; null if it is not speech. */
  readonly speaker: string | null;
  readonly layer: Layer;
  /** How many hits. */
  readonly count: number;
  /** One for each, in the order of the text. */
  readonly lines: readonly {
    readonly before: string;
    readonly match: string;
    readonly after: string;
    /** The entry of the person whose words the speaker quotes there. */
    readonly quoted?: string;
  }[];
  /** No answer, but something like it. */
  readonly offered?: true;
  /** The words of the query that the passage does not have. */
  readonly missing?: readonly string[];
  /** The words of the query that the passage has in other words for the same idea. */
  readonly related?: readonly string[];
  /** Nearly what was quoted: the words that differ; none if only brackets part its words. */
  readonly differences?: readonly Difference[];
  /** The words do not name what was asked for, they mean it ("our party"). */
  readonly meant?: true;
}

/**
 * The results as rows, in rank order. A passage in which two voices have hits is a row for each,
 * so that counts by voice and speaker add up; the second stands after all first ones.
 */
export function resultRows({ results }: Pick<Answer, 'results'>): readonly ResultRow[] {
  const rows = results.map(rowsOfResult);
  const asserted = rows.filter((_, index) => !results[index]?.offered);
  const offered = rows.filter((_, index) => results[index]?.offered);
  return [asserted, offered].flatMap((part) => [
    ...part.flatMap(([first]) => (first ? [first] : [])),
    ...part.flatMap(([, ...others]) => others),
  ]);
}

function rowsOfResult(result: Result): ResultRow[] {
  const { record, lines, missing, related, differences, offered } = result;
  const voices = Map.groupBy(lines, ({ layer }) => layer);
  if (voices.size === 0) voices.set(record.layer, []);
  const rows = [...voices].map(
    ([layer, own]): ResultRow => ({
      document: record.document,
      id: record.id,
      speaker: layer === 'speech' ? (record.speaker ?? null) : null,
      layer,
      count: own.length,
      lines: own.map(({ before, match, after, quoted }) => ({
        before,
        match,
        after,
        ...(quoted && { quoted }),
      })),
      ...(offered && { offered: true }),
      ...(missing.length > 0 && { missing }),
      ...(related.length > 0 && { related }),
      ...(differences && { differences }),
      ...(isMeant(own) && { meant: true }),
    }),
  );
  return rows.toSorted(
    (a, b) => Number(b.layer === record.layer) - Number(a.layer === record.layer),
  );
}

function isMeant(lines: readonly ConcordanceLine[]): boolean {
  return lines.length > 0 && lines.every(({ strength }) => strength === strengths.meant);
}

/** What a table says of the edition: its permanent address, where it has one, and its version. */
export type EditionSearched = Pick<EditionMetadata, 'url' | 'version'>;

/**
 * The rows as CSV (RFC 4180), a line for every hit. The last columns tell where it can be cited
 * from, once the file lies apart from the site.
 *
 * @param index - that of the answer, with its records
 */
export function csvOf(
  rows: readonly ResultRow[],
  { documents, records }: Pick<SearchIndex, 'documents' | 'records'>,
  { url, version }: EditionSearched,
): string {
  const head =
    'document,id,speaker,layer,before,match,after,status,quoted,address,date,title,version';
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const dates = new Map(records.map(({ document, date }) => [document, date]));
  const lines = rows.flatMap((row) => {
    const { document, id, speaker, layer } = row;
    const none: ResultRow['lines'][number] = { before: '', match: '', after: '' };
    const own = row.lines.length > 0 ? row.lines : [none];
    return own.map(({ before, match, after, quoted = '' }) =>
      [document, id, speaker ?? '', layer].concat(
        [before, match, after, statusOf(row), quoted],
        addressIn(url, row),
        dates.get(document) ?? '',
        titles.get(document) ?? '',
        version,
      ),
    );
  });
  return csvText([head.split(','), ...lines]);
}

/** The address of a passage on a site; of a site without an address, the path below its root. */
export function addressIn(
  url: string | undefined,
  { document, id }: Pick<SearchRecord, 'document' | 'id'>,
): string {
  return `${url ?? ''}${document}/#${id}`;
}

function statusOf({ offered, missing, related, differences, meant }: ResultRow): string {
  if (offered) return 'offered';
  if (differences) return 'near';
  if (missing) return 'partial';
  if (related) return 'related';
  return meant ? 'meant' : '';
}
