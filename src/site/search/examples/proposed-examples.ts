import type { SearchExamples } from '../../../edition/index.ts';
import type { PreparedIndex } from '../../../search/index.ts';
import { search } from '../../../search/index.ts';
import { siteWording } from '../../site-wording.ts';
import type { ExampleKind } from './example-kind.ts';
import { findsAll } from './example-kind.ts';
import type { ExampleText } from './example-text.ts';
import { exampleText } from './example-text.ts';
import { nameExamples } from './name-examples.ts';
import { recordExamples } from './record-examples.ts';
import { voiceExamples } from './voice-examples.ts';
import { wordExamples } from './word-examples.ts';

/** No more queries of a kind are tried: what a text cannot show early it hardly shows at all. */
const mostTried = 100;

const kinds = [
  ['words', wordExamples],
  ['voices', voiceExamples],
  ['names', nameExamples],
] as const;

type Examples = SearchExamples['groups'][number]['examples'];

/**
 * Examples of searching, made from the texts and registers alone: of each kind that they can
 * show one, which was tried and does.
 *
 * @param isPart - whether the edition has more texts, which may show something else
 */
export function proposedExamples(
  open: PreparedIndex,
  isPart = false,
): SearchExamples['groups'] {
  const { groups } = siteWording().searchExamples;
  const text = exampleText(open);
  const used = new Set<string>();
  return kinds
    .map(([group, own]) => ({
      title: groups[group],
      examples: examplesOf(
        own.filter(({ hangsOnAll = false }) => !(isPart && hangsOnAll)),
        text,
        used,
      ),
    }))
    .filter(({ examples }) => examples.length > 0);
}

/**
 * The same of what leaves some of several records.
 *
 * @param years - those of all records, as `recordExamples` takes them
 */
export function proposedRecordExamples(
  open: PreparedIndex,
  years: readonly string[],
): Examples {
  return examplesOf(recordExamples(years), exampleText(open), new Set());
}

/** @param used - the words that other examples have; those of these are added */
function examplesOf(
  own: readonly ExampleKind[],
  text: ExampleText,
  used: Set<string>,
): Examples {
  const { says } = siteWording().searchExamples;
  return own.flatMap((kind) => {
    const query = queryFor(kind, text, used);
    return query === undefined ? [] : [{ query, says: says[kind.says] }];
  });
}

/** The first query that shows it, if possible of words that no other example has. */
function queryFor(
  { queries, shows = findsAll }: ExampleKind,
  text: ExampleText,
  used: Set<string>,
): string | undefined {
  const fresh = text.words.filter(({ raw }) => !used.has(raw));
  for (const words of [fresh, text.words]) {
    let left = mostTried;
    for (const query of queries({ ...text, words })) {
      if (left === 0) break;
      left -= 1;
      if (!shows(search(text.open, query))) continue;
      for (const word of query.match(/[\p{L}\p{M}]+/gu) ?? [])
        used.add(word.toLowerCase());
      return query;
    }
  }
  return undefined;
}
