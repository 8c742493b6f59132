import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const at = (name: string) => `https://example.org/${name}`;

function entriesOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    address: at(`${index}/`),
    changed: index === 7 ? '2026-11-29' : '2026-11-28',
  }));
}

function named(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address ?? '');
}

test('a sitemap names every page once, in files that none of them is too long', () => {
  const counts = fc.oneof(fc.nat({ max: 60 }), fc.integer({ min: 49_990, max: 150_010 }));
  fc.assert(
    fc.property(counts, (count) => {
      const entries = entriesOf(count);
      const files = sitemapFiles(entries, at);
      const [first = '', ...parts] = files.values();
      const lists = parts.length > 0 ? parts : [first];
      expect(lists.flatMap(named)).toEqual(entries.map(({ address }) => address));
      for (const list of lists) expect(named(list).length).toBeLessThanOrEqual(50_000);
      if (parts.length > 0)
        expect(named(first)).toEqual([...files.keys()].slice(1).map(at));
      else expect(count).toBeLessThanOrEqual(50_000);
    }),
    { numRuns: 12 },
  );
});

test('the index says of each file when the latest of its pages changed', () => {
  const [index = ''] = sitemapFiles(entriesOf(50_001), at).values();
  expect(index).toContain('<sitemapindex ');
  expect(index.match(/(?<=<lastmod>)[^<]+/gu)).toEqual(['2026-11-29', '2026-11-28']);
});
