import { expect, inject, test } from 'vitest';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { axeViolations } from './run-axe.ts';
import { askOn, resultsOn, searched, status } from './search-page.ts';
import { second } from './two-documents.ts';

const site = inject('site');
const { found, remarks, results } = wordingFor('en').scripts;
const first = '1961-02-10-hoxha-pak';

const questions: readonly (readonly [query: string, id: string, mark: string])[] = [
  ['"Kim Il Sung"', 'p4', 'Kim Il Sung'],
  ['illegible', 'p7', 'illegible'],
  ["coup d'état", 'p37', 'coup'],
  ['irrigation', 'p13', 'irrigation'],
  ['Marxism – Leninism', 'p28', 'Marxism – Leninism'],
  ['Marxism-Leninism', 'p28', 'Marxism – Leninism'],
];
const ask = (query: string) => `q=${encodeURIComponent(query)}`;
const listed = 'document.querySelectorAll(".results [data-id]").length';

inEngines((engine) => {
  test('counts are of every hit, and what is not found in Pak’s words is said', async () => {
    const page = await engine().open(`${site.url}search/?q=Khrushchev`);
    const results = await resultsOn(page);
    expect(await page.evaluate<string>(status)).toBe(
      fill(found.hits, { hits: 8, passages: 5 }),
    );
    expect(results.flatMap(({ marks }) => marks)).toHaveLength(8);
    await page.goto(`${site.url}search/?q=speaker:pak+Khrushchev`);
    expect(await resultsOn(page)).toEqual([]);
    expect(
      await page.evaluate<string>('document.querySelector(".remarks").textContent'),
    ).toContain(
      `${fill(remarks.notNamed, { speaker: 'Pak Kum Chol', entry: 'Nikita Khrushchev' })} ${fill(remarks.elsewhere, { hits: 8, passages: 5 })}`,
    );
    await page.click('.remarks button');
    await waitFor(page, `${listed} === 5`, 'what is there elsewhere');
    await page.close();
  });

  test('a result opens at its paragraph with all its places marked', async () => {
    const page = await engine().open(`${site.url}search/?q=Khrushchev`);
    await resultsOn(page);
    await page.click('.results [data-id=p25] a');
    // What is marked is the target in some browsers, the paragraph in others.
    await waitFor(
      page,
      'location.hash === "#p25" && document.querySelector(":target")?.closest("#p25, .passage:has(#p25)")',
      'the paragraph',
    );
    const message = 'document.querySelector(".finding [role=status]").textContent';
    await waitFor(page, `${message}.startsWith('3 of 8 hits, ¶ 25')`, 'its first place');
    expect(
      await page.evaluate<boolean>(
        '!("highlights" in CSS) || CSS.highlights.get("found").size === 8',
      ),
    ).toBe(true);
    await page.close();
  });

  test('typing, narrowing, sorting and the way back are in the address', async () => {
    const page = await engine().open(`${site.url}search/`);
    const query = 'new URLSearchParams(location.search)';
    await page.type('#query', 'Khrushchev');
    // Where letters come slowly, what is typed so far is asked for first.
    await waitFor(
      page,
      "location.search === '?q=Khrushchev'",
      'the query in the address',
    );
    await waitFor(page, `${listed} === 5`, 'five paragraphs');
    await page.evaluate('void (document.querySelector(".narrow").open = true)');
    const moscow = '[data-clause="place:moscow"]';
    await waitFor(page, `document.querySelector('${moscow}') !== null`, 'the place');
    await page.click(moscow);
    await waitFor(page, `${listed} === 2`, 'two of them');
    expect(await page.evaluate<string>(`${query}.get('q')`)).toBe(
      'Khrushchev place:moscow',
    );
    await page.evaluate('void setTimeout(() => history.back())');
    await waitFor(page, `${listed} === 5`, 'them again');
    expect(await page.evaluate<string>('document.querySelector("#query").value')).toBe(
      'Khrushchev',
    );
    await page.evaluate('void setTimeout(() => history.forward())');
    await waitFor(page, `${listed} === 2`, 'the two again');
    await page.click('.chips li:last-child button');
    await waitFor(page, `${listed} === 5`, 'five without the chip');
    await page.evaluate(`void (() => {
      const sort = document.querySelector('[name=sort]');
      sort.value = 'place';
      sort.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await waitFor(page, `${query}.get('sort') === 'place'`, 'the sort in the address');
    const head = 'document.querySelector(".results [data-id]").dataset.id';
    await waitFor(page, `${head} === 'p22'`, 'the first of the text');
    const ids = (await resultsOn(page)).map(({ id }) => id);
    expect(ids).toEqual(['p22', 'p24', 'p25', 'p27', 'p32']);
    await page.close();
  });

  test('an answer is announced, and the field keeps the focus', async () => {
    const page = await engine().open(`${site.url}search/`);
    expect(
      await page.evaluate<string>(
        'document.querySelector(".search-status").getAttribute("role")',
      ),
    ).toBe('status');
    await page.type('#query', 'toast');
    await waitFor(page, `${status}.includes('passage')`, 'the announcement');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('query');
    await page.close();
  });

  test('beside results, chips and facets are in order for axe, and keys alone work them', async () => {
    const page = await engine().open(`${site.url}search/?${ask('Khrushchev -Korea')}`, {
      width: 1440,
    });
    await resultsOn(page);
    expect(await page.evaluate<boolean>('document.querySelector(".narrow").open')).toBe(
      true,
    );
    // Axe judges the tree and its styles, which are the same in every engine: one is asked.
    if (engine().name === 'Chromium') expect(await axeViolations(page)).toEqual([]);
    const before = await page.evaluate<number>(listed);
    await page.evaluate('document.querySelector(".filters").lastElementChild.focus()');
    const isOn = (selector: string) =>
      page.evaluate<boolean>(`document.activeElement.matches('${selector}')`);
    await page.press('Tab');
    expect(await isOn('.chips button')).toBe(true);
    await page.press('Tab');
    await page.press('Enter');
    await waitFor(page, `${listed} > ${before}`, 'what had been left out');
    expect(await page.evaluate<string>('location.search')).toBe('?q=Khrushchev');
    expect(await isOn('#query')).toBe(true);
    await page.evaluate('document.querySelector("[data-clause]").focus()');
    await page.press('Enter');
    await waitFor(
      page,
      'document.querySelectorAll(".chips button").length === 2',
      'two chips',
    );
    expect(await isOn('.chips button')).toBe(true);
    await page.close();
  });

  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"'.repeat(1000),
    'a'.repeat(10_000),
    '\u0001\u0002\u202E Khrushchev \u0000',
    '(a+)+$ [[[ \\u{ *** -- OR OR NEAR/ speaker: in:',
  ];
  test('hostile queries are answered and never markup', async () => {
    const page = await engine().open(`${site.url}search/?${ask('x')}`);
    await resultsOn(page);
    for (const query of hostile) {
      await askOn(page, query);
      await resultsOn(page);
      expect(
        await page.evaluate<number>(
          'document.querySelectorAll("main img, main script, main [onerror]").length',
        ),
        query.slice(0, 40),
      ).toBe(0);
    }
    expect(await page.errors()).toEqual([]);
    await page.close();
  });
});

// What is found and how it is written comes from the same code everywhere; `search-engines.test.ts` has
// the answers of every engine.
inEngines(
  (engine) => {
    test.for(questions)('%s is found in %s, marked', async ([query, id, mark]) => {
      const results = await searched(engine(), ask(query), site.url);
      const result = results.find((shown) => shown.id === id);
      expect(result?.marks).toContain(mark);
      expect(result?.href).toContain(`#${id}:~:text=`);
    });

    test('a result names the paragraph, who speaks, when, and how often', async () => {
      const [only, ...others] = await searched(engine(), 'q=irrigation', site.url);
      expect(others).toEqual([]);
      expect(only?.head).toBe('¶ 13 Enver Hoxha 1961-02-10, 1 hit Cite');
    });

    test('hits are counted in the passages that have them, and a query without a word is told', async () => {
      const page = await engine().open(`${site.url}search/?${ask('Pak Geum-cheol')}`);
      const all = await resultsOn(page);
      const having = all.filter(({ marks }) => marks.length > 0);
      const hits = having.flatMap(({ marks }) => marks).length;
      expect(having.length).toBeLessThan(all.length);
      expect(await page.evaluate<string>(status)).toBe(
        [
          fill(found.hits, { hits, passages: having.length }),
          fill(found.spoken, { count: all.length - having.length }),
        ].join(' '),
      );
      await page.goto(`${site.url}search/?${ask('%')}`);
      await waitFor(page, `${status} === '${found.noWord}'`, 'what is wrong');
      await page.close();
    });

    test('a number of a paragraph leads to it, and what only the notes have is said so', async () => {
      const page = await engine().open(`${site.url}search/?${ask('¶ 27')}`);
      await resultsOn(page);
      const link = 'document.querySelector(".remarks a")';
      expect(await page.evaluate<string>(`${link}.href`)).toBe(
        `${site.url}${first}/#p27`,
      );
      expect(await page.evaluate<string>(`${link}.textContent`)).toMatch(/^¶ 27 of /u);
      expect(await page.evaluate<string>(status)).toContain(
        fill(found.paragraph, { place: '¶ 27' }),
      );
      await page.goto(`${site.url}search/?${ask('1960')}`);
      const notes = await resultsOn(page);
      expect(await page.evaluate<string>(status)).toBe(
        fill(found.onlyNotes, { count: notes.length }),
      );
      await page.close();
    });

    test('every result leads to its citation', async () => {
      const page = await engine().open(`${site.url}search/?q=Korea`);
      const passages = await resultsOn(page);
      const pages = await page.evaluate<[string, boolean][]>(
        `Promise.all([...document.querySelectorAll('.results [data-id]')].map(async (entry) => {
          const { href } = entry.querySelector('.result-head a:last-child');
          const html = await (await fetch(href)).text();
          return [entry.dataset.id, html.includes('id="cite"')];
        }))`,
      );
      expect(pages).toEqual(passages.map(({ id }) => [id, true]));
      await page.close();
    });

    test('words that a speaker quotes are shown as another’s', async () => {
      const page = await engine().open(`${site.url}search/?q="get+along+without"`);
      await resultsOn(page);
      expect(
        await page.evaluate<string>('document.querySelector(".lines").textContent'),
      ).toContain(`(${fill(results.quoting, { entry: 'Nikita Khrushchev' })})`);
      await page.close();
    });

    test('a word in brackets is shown as nobody’s', async () => {
      const [only] = await searched(
        engine(),
        ask('"President of South Korea"'),
        site.url,
      );
      expect(only?.head).toBe('¶ 30 1961-02-10, 1 hit Cite');
    });

    test('what has no answer is helped, and a misspelling is put right and told', async () => {
      const page = await engine().open(`${site.url}search/?q=${'zzzz'}`);
      expect(await resultsOn(page)).toEqual([]);
      expect(
        await page.evaluate<number>('document.querySelectorAll(".tips li").length'),
      ).toBeGreaterThan(1);
      await page.goto(`${site.url}search/?q=irigation`);
      const [offered] = await resultsOn(page);
      expect(offered).toMatchObject({ id: 'p13', offered: true });
      expect(await page.evaluate<string>(status)).toBe(
        fill(found.onlyOffers, { count: 1 }),
      );
      expect(
        await page.evaluate<string>('document.querySelector(".remarks").textContent'),
      ).toContain(fill(remarks.shown, { text: 'irigation', here: 'irrigation' }));
      await page.close();
    });

    test('search works below a path of its host and spans two documents', async () => {
      const { url } = inject('two');
      const both = await searched(engine(), 'q=meeting', url);
      expect([...new Set(both.map(({ document }) => document))].sort()).toEqual(
        [second, first].sort(),
      );
      const one = await searched(engine(), `q=meeting&document=${second}`, url);
      expect(one.length).toBeGreaterThan(0);
      expect(one.every(({ href }) => href.startsWith(`../${second}/?q=`))).toBe(true);
    });
  },
  ['Chromium'],
);
