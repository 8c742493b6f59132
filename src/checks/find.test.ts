import { expect, inject, test } from 'vitest';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { overflow } from './look.ts';
import { first, shownParagraphs, sourceParagraphs } from './paragraph-words.ts';
import { press } from './press.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const { finding } = wordingFor('en').scripts;
const record = `${site.url}${first}/`;
const message = 'document.querySelector(".search-form [role=status]").textContent';
const focused = 'document.activeElement.id';

const hits = (count: number) => fill(finding.hits, { count });
const hitAt = (at: number, count: number, place: string) =>
  fill(finding.at, { at, count, place });

/** The words that are marked, as the browser has them; nothing where it cannot mark. */
const marked = `('highlights' in CSS
  ? [...CSS.highlights.get('found')].map(String)
  : undefined)`;

inEngines((engine) => {
  test('nothing of it is loaded until it is used', async () => {
    const page = await engine().open(record);
    await waitFor(page, 'document.readyState === "complete"', 'the page');
    const asked = (await page.requests()).filter((url) => /find\.js|search\//u.test(url));
    expect(asked).toEqual([]);
    await page.close();
  });

  test('a key opens it, Enter steps forth and Shift back, Escape ends it', async () => {
    const page = await engine().open(record);
    await press(page, '/');
    await waitFor(page, `${focused} === 'query'`, 'the field');
    await page.type('#query', 'Khrushchev');
    await waitFor(page, `${message} === '${hits(8)}'`, 'the count');
    await page.press('Enter');
    await waitFor(page, `${message} === '${hitAt(1, 8, '¶ 22')}'`, 'the first');
    await page.press('Enter');
    await waitFor(page, `${message} === '${hitAt(2, 8, '¶ 24')}'`, 'the second');
    await press(page, 'Enter', 'shiftKey: true');
    await waitFor(page, `${message} === '${hitAt(1, 8, '¶ 22')}'`, 'the first again');
    await press(page, 'Enter', 'shiftKey: true');
    await waitFor(page, `${message} === '${hitAt(8, 8, '¶ 32')}'`, 'the last');
    const isInView = `(() => {
      const { top } = document.querySelector('#p32').getBoundingClientRect();
      return top < innerHeight && top > -2000;
    })()`;
    expect(await page.evaluate<boolean>(isInView)).toBe(true);
    await page.press('Escape');
    await waitFor(page, '!document.querySelector(".finding")', 'the end');
    expect(await page.evaluate<string[] | undefined>(marked)).toSatisfy(
      (marks: unknown) => !marks || (Array.isArray(marks) && marks.length === 0),
    );
    await page.close();
  });

  test('typing moves nothing; what was found can be gone through, ended and begun anew', async () => {
    const page = await engine().open(record);
    const top = 'document.querySelector("#query").getBoundingClientRect().top';
    const submit = 'document.querySelector(".search-form [type=submit]")';
    await page.evaluate(
      `document.querySelector('#query').scrollIntoView({ block: 'center' })`,
    );
    await waitFor(page, `'acted' in document.documentElement.dataset`, 'the whole page');
    await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 300); })');
    const at = await page.evaluate<number>(top);
    await page.type('#query', 'Korea');
    await waitFor(page, `/^\\d+ hits$/u.test(${message})`, 'the count');
    expect(await page.evaluate<number>(top)).toBeCloseTo(at);
    expect(await page.evaluate<number>(`${submit}.getClientRects().length`)).toBe(1);
    await page.click('.search-form [type=submit]');
    await waitFor(page, `${message}.startsWith('1 of ')`, 'the first');
    for (const end of ['Escape', 'button'] as const) {
      if (end === 'Escape') await page.press(end);
      else
        await page.evaluate(
          `[...document.querySelectorAll('.finding button')].find((one) => one.textContent === '${finding.close}').click()`,
        );
      await waitFor(page, '!document.querySelector(".finding")', 'the end');
      expect(await page.evaluate<string>(focused)).not.toBe('query');
      const place = await page.evaluate<number>('scrollY');
      await press(page, '/');
      await waitFor(page, `${focused} === 'query'`, 'the field');
      expect(await page.evaluate<string>('document.querySelector("#query").value')).toBe(
        '',
      );
      expect(await page.evaluate<string>(message)).toBe('');
      expect(await page.evaluate<number>('scrollY')).toBe(place);
      await page.type('#query', 'Korea');
      await page.press('Enter');
      await waitFor(page, `${message}.includes(' of ')`, 'a place');
    }
    await page.close();
  });

  test('on 320 px it has two lines at the head, and each button a name', async () => {
    const page = await engine().open(record, { width: 320 });
    await press(page, '/');
    await waitFor(page, `${focused} === 'query'`, 'the field');
    await page.type('#query', 'Khrushchev');
    await waitFor(page, `${message} === '${hits(8)}'`, 'the count');
    await page.press('Enter');
    await waitFor(page, `${message}.startsWith('1 of 8')`, 'the first');
    const [top, height] = await page.evaluate<[number, number]>(`(() => {
      const { top, height } = document.querySelector('.finding').getBoundingClientRect();
      return [top, height];
    })()`);
    expect(top).toBe(0);
    expect(height).toBeLessThan(100);
    expect(
      await page.evaluate<string[]>(
        `[...document.querySelectorAll('.finding > [type=button]')].map(({ innerText }) => innerText)`,
      ),
    ).toEqual([finding.previous, finding.next, finding.close]);
    expect(await overflow(page)).toBe(0);
    // Axe judges the tree and its styles, which are the same in every engine: one is asked.
    if (engine().name === 'Chromium') expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  test('what is typed before it is loaded is looked for as soon as it is', async () => {
    const page = await engine().open(record);
    await page.evaluate(`void (() => {
      const field = document.querySelector('#query');
      field.value = 'Khrushchev';
      field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    })()`);
    await waitFor(page, `${message} === '${hits(8)}'`, 'the count');
    await page.close();
  });

  test('marks are on the words, and the words stay as they are', async () => {
    const page = await engine().open(
      `${record}?q=${encodeURIComponent('"traitor Syngman Rhee"')}`,
    );
    await waitFor(page, `${message} === '${hits(1)}'`, 'the count');
    const marks = await page.evaluate<string[] | null>(marked);
    if (marks) expect(marks).toEqual(['traitor', 'Syngman Rhee']);
    expect(await page.evaluate<string[]>(shownParagraphs)).toEqual(sourceParagraphs());
    expect(await page.errors()).toEqual([]);
    await page.close();
  });

  test('a key with a modifier or in a field is the browser’s', async () => {
    const page = await engine().open(record);
    await press(page, '/', 'ctrlKey: true');
    await press(page, '?', 'metaKey: true');
    expect(
      await page.evaluate<boolean>('document.querySelector(".finding, dialog") === null'),
    ).toBe(true);
    expect(await page.evaluate<string>(focused)).not.toBe('query');
    await page.type('#query', 'a/?');
    expect(await page.evaluate<string>('document.querySelector("#query").value')).toBe(
      'a/?',
    );
    expect(
      await page.evaluate<boolean>('document.querySelector("dialog[open]") === null'),
    ).toBe(true);
    await page.close();
  });

  test('the search at the foot of a wide window leaves the ways beside the text free', async () => {
    const page = await engine().open(`${record}?q=Khrushchev`, { width: 1440 });
    await waitFor(page, `${message} === '${hits(8)}'`, 'the places');
    const [rail, bar] = await page.evaluate<[number, number]>(
      `[document.querySelector('.place').getBoundingClientRect().bottom,
        document.querySelector('.finding').getBoundingClientRect().top]`,
    );
    expect(rail).toBeLessThanOrEqual(bar);
    await page.close();
  });

  test('the keys are shown, and can be turned off', async () => {
    const page = await engine().open(record);
    await press(page, '?');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys');
    await page.click('dialog input');
    await page.click('dialog button');
    await press(page, '/');
    expect(
      await page.evaluate<boolean>('document.querySelector(".finding") === null'),
    ).toBe(true);
    // No key brings them back, a button does.
    await page.click('.ways [popovertarget="display"]');
    await page.evaluate('document.querySelector(".keys-way").click()');
    await waitFor(page, 'document.querySelector("dialog[open]")', 'the keys again');
    await page.click('dialog input');
    await page.click('dialog button');
    await press(page, '/');
    await waitFor(page, 'document.querySelector(".finding")', 'the search');
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('what is typed and asked for at once after the key is not lost', async () => {
    const page = await engine().open(record);
    await page.evaluate(`void (() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
      if (document.activeElement.id !== 'query') throw new Error('The field has no focus');
      document.activeElement.value = 'Ivanov';
      document.activeElement.form.requestSubmit();
    })()`);
    await waitFor(page, `${message}.startsWith('1 of ${hits(4)}')`, 'the first');
    expect(await page.evaluate<string>('location.href')).toBe(`${record}?q=Ivanov&hit=1`);
    expect(
      await page.evaluate<boolean>('document.querySelector(".finding") !== null'),
    ).toBe(true);
    await page.close();
  });
});
