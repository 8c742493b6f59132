import { expect, inject, test } from 'vitest';
import type { Engine, Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { second } from './two-documents.ts';

const site = inject('site');

interface Result {
  readonly place: string;
  readonly href: string;
  readonly marks: readonly string[];
}

async function resultsOn(page: Page): Promise<readonly Result[]> {
  await waitFor(
    page,
    'document.querySelector(".search-status").textContent',
    'an answer',
  );
  return page.evaluate<readonly Result[]>(
    `[...document.querySelectorAll('.results li')].map((entry) => ({
      place: entry.querySelector('.result-head').textContent,
      href: entry.querySelector('a').getAttribute('href'),
      marks: [...entry.querySelectorAll('mark')].map((mark) => mark.textContent),
    }))`,
  );
}

async function search(
  engine: Engine,
  query: string,
  root = site.url,
): Promise<readonly Result[]> {
  const page = await engine.open(`${root}search/?${query}`);
  const results = await resultsOn(page);
  await page.close();
  return results;
}

const questions: readonly (readonly [query: string, id: string, mark: string])[] = [
  ['"Kim Il Sung"', 'p4', 'Kim Il Sung'],
  ['illegible', 'p7', 'illegible'],
  ["coup d'état", 'p37', 'coup d'],
  ['irrigation', 'p13', 'irrigation'],
  ['Marxism – Leninism', 'p28', 'Marxism – Leninism'],
  ['Marxism-Leninism', 'p28', 'Marxism'],
];

inEngines((engine) => {
  test.for(questions)('%s is found in %s, marked', async ([query, id, mark]) => {
    const results = await search(engine(), `q=${encodeURIComponent(query)}`);
    const result = results.find(({ href }) => href.includes(`#${id}:~:text=`));
    expect(result?.marks.some((text) => text.includes(mark))).toBe(true);
  });

  test('a result names who speaks and the paragraph', async () => {
    const [only, ...others] = await search(engine(), 'q=irrigation');
    expect(others).toEqual([]);
    expect(only?.place).toContain('Enver Hoxha, paragraph 13');
  });

  test('a result opens at its paragraph, whose words are marked', async () => {
    const page = await engine().open(`${site.url}search/?q=irrigation`);
    await resultsOn(page);
    await page.click('.results a');
    await waitFor(
      page,
      'document.querySelector("#p13:target")',
      'the paragraph to be the target',
    );
    expect(await page.evaluate<string>('location.hash')).toBe('#p13');
    const supported = await page.evaluate<boolean>('"fragmentDirective" in document');
    expect(supported).toBe(true);
    await page.close();
  });

  test('typing, filters and the way back are in the address', async () => {
    const page = await engine().open(`${site.url}search/`);
    await page.type('#query', 'Khrushchev');
    await waitFor(
      page,
      'document.querySelectorAll(".results li").length === 5',
      'five paragraphs',
    );
    expect(await page.evaluate<string>('location.search')).toBe('?q=Khrushchev');
    await page.goto(`${site.url}search/?q=Khrushchev&speaker=pak-kum-chol`);
    expect(await resultsOn(page)).toEqual([]);
    const status = await page.evaluate<string>(
      'document.querySelector(".search-status").textContent',
    );
    expect(status).toBe('No passage has Khrushchev.');
    expect(
      await page.evaluate<string>('document.querySelector("[name=speaker]").value'),
    ).toBe('pak-kum-chol');
    await page.evaluate('void setTimeout(() => history.back())');
    await waitFor(
      page,
      'document.querySelectorAll(".results li").length === 5',
      'them again',
    );
    await page.close();
  });

  test('a query is never markup', async () => {
    const query = encodeURIComponent('<img src=x onerror=alert(1)>');
    const page = await engine().open(`${site.url}search/?q=${query}`);
    await resultsOn(page);
    expect(
      await page.evaluate<number>('document.querySelectorAll("main img").length'),
    ).toBe(0);
    await page.close();
  });

  test('search works below a path of its host', async () => {
    const [first] = await search(engine(), 'q=illegible', inject('subpath').url);
    expect(first?.href).toBe('../1961-02-10-hoxha-pak/#p7:~:text=illegible');
  });

  test('search spans two documents and can be kept to one', async () => {
    const { url } = inject('two');
    const both = await search(engine(), 'q=meeting', url);
    const documents = new Set(both.map(({ href }) => href.split('/')[1]));
    expect([...documents].sort()).toEqual([second, '1961-02-10-hoxha-pak'].sort());
    const one = await search(engine(), `q=meeting&document=${second}`, url);
    expect(one.length).toBeGreaterThan(0);
    expect(one.every(({ href }) => href.startsWith(`../${second}/`))).toBe(true);
  });

  test('with script off the search page says so and leads to the whole text', async (context) => {
    // The other two adapters do not look into a page whose script is off.
    if (engine().name !== 'Chromium') context.skip();
    const page = await engine().open(`${site.url}search/`, { script: false });
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("noscript a")].map((link) => link.getAttribute("href"))',
    );
    expect(links).toEqual(['../1961-02-10-hoxha-pak/']);
    await page.close();
  });
});
