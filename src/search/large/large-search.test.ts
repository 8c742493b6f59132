import { describe, expect, test } from 'vitest';
import { allQuestions } from '../bench/questions.ts';
import { prepareIndex } from '../index/prepared-index.ts';
import { prepareRecords } from '../index/prepared-record.ts';
import { search } from '../search.ts';
import { documents, index, shared } from '../testing/collection.ts';
import { shareOf } from './document-share.ts';
import type { LargeSource } from './large-search.ts';
import { LargeSearch } from './large-search.ts';
import { LargeSum } from './large-sum.ts';
import { namesByStart } from './names-by-start.ts';

const whole = prepareIndex(index);

/** An index of words in memory, of segments of a few documents. */
function sourceOf(size: number) {
  const sum = new LargeSum(shared.entries);
  const blocks = new Map<string, Awaited<ReturnType<LargeSource['block']>>>();
  const segments: { readonly id: string; readonly words: readonly string[] }[][] = [];
  for (const [at, own] of documents.entries()) {
    const { share, blocks: laid } = shareOf(
      { index: own, records: prepareRecords(own) },
      namesByStart(shared.entries),
    );
    const { slug, id, words } = share;
    sum.add(share);
    if (at % size === 0) segments.push([]);
    segments.at(-1)?.push({ id, words: words.split(' ') });
    for (const [number, block] of laid.entries()) blocks.set(`${slug}/${number}`, block);
    if (at % size === size - 1) sum.endSegment(`${at}/`);
  }
  if (documents.length % size > 0) sum.endSegment('last/');
  const { root, words, names } = sum.parts(shared.thesaurus);
  const asked = { blocks: 0, shards: new Set<string>() };
  const expected = <Value>(value: Value | undefined): Promise<Value> =>
    value === undefined
      ? Promise.reject(new Error('Expected it'))
      : Promise.resolve(value);
  const source: LargeSource = {
    root: () => Promise.resolve(root),
    words: (shard) => {
      asked.shards.add(`words ${shard}`);
      return expected(words[shard]);
    },
    names: (shard) => {
      asked.shards.add(`names ${shard}`);
      return expected(names[shard]);
    },
    block: (slug, block) => {
      asked.blocks += 1;
      return expected(blocks.get(`${slug}/${block}`));
    },
    places: (wanted, from) =>
      Promise.resolve(
        new Map(
          wanted.map((word) => [
            word,
            new Map(
              from
                .flatMap((segment) => segments[segment] ?? [])
                .flatMap(({ id, words: own }) => {
                  const places = own.flatMap((one, at) => (one === word ? [at] : []));
                  return places.length > 0 ? [[id, places] as const] : [];
                }),
            ),
          ]),
        ),
      ),
    expect: () => undefined,
    documents: (from) =>
      Promise.resolve(
        from.flatMap((segment) => segments[segment] ?? []).map(({ id }) => id),
      ),
  };
  return { source, asked, root, blocks };
}

const { source, root } = sourceOf(3);
const large = new LargeSearch(source);

/** Who looks at everything that may answer. */
const utmost = 4;

function idsIn({ results }: ReturnType<typeof search>): readonly string[] {
  return results
    .filter(({ offered }) => !offered)
    .map(({ record }) => `${record.document} ${record.id}`);
}

describe('a large index', () => {
  const queries = allQuestions
    .map(({ query }) => query)
    .filter((query) => {
      // What asks for whole passages by their own words.
      const { results, didYouMean } = search(whole, query);
      return (
        results.length > 0 &&
        didYouMean.length === 0 &&
        results.every(
          ({ missing, related, offered, differences }) =>
            !offered && !differences && missing.length + related.length === 0,
        )
      );
    });

  test('has many such questions', () => {
    expect(queries.length).toBeGreaterThan(200);
    expect(root.segments.length).toBeGreaterThan(4);
  });

  test('names the documents whose titles have all the words, as the whole index does', async () => {
    for (const { title, fullTitle = title, id, date } of index.documents) {
      const year = date?.slice(0, 4) ?? '';
      const queries = [
        title,
        fullTitle,
        `"${title}"`,
        `${title} ${year}`,
        `${title} -zebra`,
      ];
      for (const query of queries) {
        const own = search(whole, query).titled.map((document) => document.id);
        expect(own, query).toContain(id);
        const { answer, rest } = await large.search(query);
        const found = answer.titled.map((document) => document.id);
        expect(own, query).toEqual(expect.arrayContaining(found));
        expect(found.length, query).toBeGreaterThanOrEqual(Math.min(5, own.length));
        expect(rest.titled === 0, query).toBe(own.length <= 5);
      }
    }
  });

  test.for(queries)('%s: has the passages of the whole index', async (query) => {
    const { answer } = await large.search(query, {}, utmost);
    expect(idsIn(answer).toSorted()).toEqual(idsIn(search(whole, query)).toSorted());
  });
});
