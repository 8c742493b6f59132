import type { PreparedRecord, Stream } from '../../search/index/prepared-record.ts';
import type { SearchRecord } from '../../search/index/records.ts';
import type { ConcordanceLine } from '../../search/index.ts';
import { prepareIndex } from '../../search/index.ts';
import { concordanceLine } from '../../search/results/concordance.ts';
import { siteSearchIndex } from '../search/search-index.ts';
import { commonWords } from './common-words.ts';

/** A form of a word, as it is spelt. */
export interface WordForm {
  /** In small letters and without accents: forms that differ in these alone are one. */
  readonly key: string;
  /** The spelling that is most frequent. */
  readonly form: string;
  readonly count: number;
  readonly places: readonly WordPlace[];
}

/** Where a word stands. */
export interface WordPlace {
  readonly record: SearchRecord;
  readonly line: ConcordanceLine;
}

/** A page of the index: a letter, or a part of one that has too many lines. */
export interface WordPage {
  /** `a`, `c-2`, `0-9`. */
  readonly name: string;
  readonly title: string;
  readonly forms: readonly WordForm[];
}

export interface WordIndex {
  readonly pages: readonly WordPage[];
  readonly common: readonly WordForm[];
}

/** Lines of a page, so that it stays below 8 KB. */
const mostLines = 140;
/** Characters on each side of a word. */
const width = 32;

/** Every word of the records, in all their layers but this edition's own notes. */
export function wordIndex(): WordIndex {
  const forms = wordForms(prepareIndex(siteSearchIndex()).records);
  const common = forms.filter(({ key }) => commonWords.has(key));
  const letters = Map.groupBy(
    forms.filter(({ key }) => !commonWords.has(key)),
    ({ key }) => letterOf(key),
  );
  return { pages: [...letters].flatMap(pagesOf), common };
}

/** Forms in the order of the alphabet. */
function wordForms(records: readonly PreparedRecord[]): readonly WordForm[] {
  const found = records
    .filter(({ record }) => record.layer !== 'edition')
    .flatMap((record) =>
      record.streams
        .filter(({ part }) => part !== 'reading')
        .flatMap((stream) =>
          stream.tokens.flatMap(({ raw }, at) =>
            raw === '' ? [] : [{ key: raw.replace(/['’]/gu, '’'), record, stream, at }],
          ),
        ),
    );
  return [...Map.groupBy(found, ({ key }) => key)]
    .map(([key, all]) => {
      const places = all.map(({ record, stream, at }) => ({
        record: record.record,
        line: lineAt(record, stream, at),
      }));
      return { key, form: mostFrequent(places), count: places.length, places };
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function lineAt(record: PreparedRecord, stream: Stream, at: number): ConcordanceLine {
  return concordanceLine({ stream, from: at, to: at + 1, strength: 3 }, record, width);
}

/** Of several the first in the text; a capital may only be that of a sentence. */
function mostFrequent(places: readonly WordPlace[]): string {
  const counts = [...Map.groupBy(places, ({ line }) => line.match)];
  const [best] = counts.toSorted(([, a], [, b]) => b.length - a.length);
  return best?.[0] ?? '';
}

function letterOf(key: string): string {
  const first = key.charAt(0);
  return /[a-z]/u.test(first) ? first : /\d/u.test(first) ? '0-9' : 'other';
}

function pagesOf([letter, forms]: readonly [string, readonly WordForm[]]): WordPage[] {
  const parts: WordForm[][] = [];
  let lines = mostLines;
  for (const form of forms) {
    if (lines + form.count > mostLines) {
      parts.push([]);
      lines = 0;
    }
    lines += form.count;
    parts.at(-1)?.push(form);
  }
  const title = letter === 'other' ? 'Other letters' : letter.toUpperCase();
  return parts.map((own, index) => ({
    name: index === 0 ? letter : `${letter}-${index + 1}`,
    title: parts.length === 1 ? title : `${title}: ${own[0]?.form} – ${own.at(-1)?.form}`,
    forms: own,
  }));
}
