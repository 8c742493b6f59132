import type { PreparedRecord } from '../../../search/index/prepared-record.ts';
import type { ExampleKind } from './example-kind.ts';
import type { ExampleText, ExampleWord } from './example-text.ts';

type Told = (record: PreparedRecord['record']) => string | undefined;

const yearOf: Told = ({ date }) => date?.slice(0, 4);
const documentOf: Told = ({ document }) => document;

/**
 * What leaves some of several records.
 *
 * @param years - those of all records of the edition, each once, in their order: the text may be of one
 *   record alone
 */
export function recordExamples(years: readonly string[]): readonly ExampleKind[] {
  return [
    {
      says: 'year',
      *queries(text) {
        for (const [{ raw }, year] of placed(text, yearOf)) yield `year:${year} ${raw}`;
      },
    },
    {
      says: 'years',
      *queries(text) {
        for (const [{ raw }, year] of placed(text, yearOf)) {
          const place = years.indexOf(year);
          const [first, last] = [years[place - 1] ?? year, years[place + 1] ?? year];
          if (first !== last) yield `year:${first}-${last} ${raw}`;
        }
      },
    },
    {
      says: 'archive',
      *queries(text) {
        const { documents } = text.open.index;
        const archives = new Map(
          documents.map(({ id, archives }) => [id, archives?.[0]]),
        );
        const archiveOf: Told = ({ document }) => archives.get(document);
        for (const [{ raw }, archive] of placed(text, archiveOf))
          yield `archive:"${archive.replaceAll('"', ' ')}" ${raw}`;
      },
    },
    {
      says: 'document',
      *queries(text) {
        for (const [{ raw }, document] of placed(text, documentOf))
          yield `document:${document} ${raw}`;
      },
    },
    {
      says: 'leftOut',
      *queries(text) {
        for (const [{ raw }, year] of placed(text, yearOf)) {
          const other = years.find((one) => one !== year);
          if (other !== undefined) yield `${raw} -year:${other}`;
        }
        for (const [{ raw, records }, document] of placed(text, documentOf))
          if (told({ raw, records }, documentOf).size > 1)
            yield `${raw} -document:${document}`;
      },
    },
  ];
}

/** Each word with what its first record tells; first those that stand in others, too, which are left out. */
function* placed(
  { words }: ExampleText,
  of: Told,
): Generator<readonly [word: ExampleWord, value: string]> {
  const values = words.map((word) => [word, [...told(word, of)]] as const);
  const several = values.filter(([, own]) => own.length > 1);
  for (const [word, [value]] of [...several, ...values])
    if (value !== undefined) yield [word, value];
}

function told({ records }: ExampleWord, of: Told): ReadonlySet<string> {
  const values = [...records].map(({ record }) => of(record));
  return new Set(values.filter((value) => value !== undefined));
}
