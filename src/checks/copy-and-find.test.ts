import { expect, inject, test } from 'vitest';
import { prepareIndex, search } from '../search/index.ts';
import { fold } from '../search/language/fold.ts';
import { siteSearchIndex } from '../site/search/search-index.ts';
import type { CopiedSpan } from './copy-spans.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { askOn, resultsOn } from './search-page.ts';
import { answeredIn } from './tools.ts';

const count = 1000;
/** For other spans: `SEEDS=1,2 npx vitest run --project site src/checks/copy-and-find.test.ts`. */
const seeds = (process.env['SEEDS'] ?? '19610210').split(',').map(Number);

const site = inject('site');
const open = prepareIndex(siteSearchIndex());

/** The letters of each passage, by its anchor. */
const printed = new Map(
  open.records.map(({ record: { id, label, text } }) => [
    id,
    lettersOf(`${label?.text ?? ''} ${text}`),
  ]),
);

/** Engines copy most spans alike. */
const firstIds = new Map<string, string | undefined>();

inEngines((engine) => {
  test.for(seeds)(
    'a thousand spans, copied as a reader copies them, find their passage first (%d)',
    async (seed) => {
      const page = await engine().open(`${site.url}${first}/`);
      const spans = await answeredIn<readonly CopiedSpan[]>(
        page,
        'copy-spans',
        `copySpans(${count}, ${seed})`,
      );
      const own = spans.filter((span) => span.copied !== span.selection);
      const withGap = spans.filter((span) => span.copied.includes('[illegible]'));
      expect([spans.length, own.length > 50, withGap.length > 50]).toEqual([
        count,
        true,
        true,
      ]);
      const lost = spans.flatMap((span) =>
        [...new Set([span.copied, span.selection])]
          .map((asked) => ({ id: span.id, asked, found: firstIdOf(asked) }))
          .filter(({ asked, found }) => !holds(found, span, asked)),
      );
      expect(lost).toEqual([]);
      await page.goto(`${site.url}search/`);
      // The kinds of spans take turns by ten.
      for (const span of spans.filter((_, index) => index % 49 === 0).slice(0, 20)) {
        await askOn(page, span.copied);
        const [result] = await resultsOn(page);
        expect([span, holds(result?.id, span, span.copied)]).toEqual([span, true]);
      }
      await page.close();
    },
  );
});

function firstIdOf(query: string): string | undefined {
  if (!firstIds.has(query)) {
    firstIds.set(query, search(open, query).results[0]?.record.id);
  }
  return firstIds.get(query);
}

/** Whether a passage is the one that the words were copied from, or has the same ones. */
function holds(id: string | undefined, span: CopiedSpan, words: string): boolean {
  return id === span.id || (printed.get(id ?? '') ?? '').includes(lettersOf(words));
}

function lettersOf(text: string): string {
  return ` ${fold(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
