import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOfSite } from './list-files.ts';

const own = [
  'CITATION.cff',
  'index.html',
  'about/index.html',
  'fonts/serif.woff2',
  'people/index.html',
];

function filesOf(slug: string): string[] {
  return [
    `${slug}/index.html`,
    `${slug}/${slug}.tei.xml`,
    `pagefind/fragment/${slug}.pf_fragment`,
    `people/speaker-of-${slug}/index.html`,
    `search/documents/${slug}.js`,
    `search/passages/${slug}/0.js`,
    `source/documents/${slug}/transcript.md`,
  ];
}

test('the list of a site’s own files is as long for any number of documents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 800 }), (count) => {
      const slugs = Array.from({ length: count }, (_, index) => `record-${index}`);
      const files = [...own, ...slugs.flatMap(filesOf)].toSorted();
      expect(filesOfSite(files, new Set(slugs))).toEqual([
        ...own.slice(0, 4),
        { folder: 'pagefind/fragment/', count },
        'people/index.html',
      ]);
    }),
    { numRuns: 10 },
  );
});
