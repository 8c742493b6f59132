import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';

const record = `${inject('site').url}1961-02-10-hoxha-pak/`;

const isShown = (page: Page, selector: string) =>
  page.evaluate<boolean>(
    `document.querySelector(${JSON.stringify(selector)}).getClientRects().length > 0`,
  );

inEngines((engine) => {
  test('words that a speaker quotes are said to be another’s, and lead to whom', async () => {
    const page = await engine().open(`${record}p25/`);
    expect(
      await page.evaluate<string[]>(
        `[...document.querySelectorAll('p:has(> q)')].map(({ innerText, lastElementChild }) => [innerText, lastElementChild.getAttribute('href')].join())`,
      ),
    ).toEqual([
      expect.stringMatching(
        /We can get along without you.* is quoted as the words of Nikita Khrushchev\.,\.\.\/\.\.\/people\/nikita-khrushchev\/$/u,
      ),
    ]);
    await page.close();
  });

  test('beside the text every note is shown, and no two run over each other', async () => {
    const page = await engine().open(record, { width: 1440 });
    const overlaps = await page.evaluate<number>(`(() => {
      const boxes = [...document.querySelectorAll('.beside p')]
        .map((note) => note.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      return boxes.filter((box, index) => index > 0 && box.top < boxes[index - 1].bottom - 1).length;
    })()`);
    expect(await isShown(page, '#a9')).toBe(true);
    expect(overlaps).toBe(0);
    await page.close();
  });

  test('the mark of a note stays on the line of the word it follows', async () => {
    for (const width of [320, 412]) {
      const page = await engine().open(record, { width });
      const parted = await page.evaluate<string[]>(`(() => {
        const middle = ({ top, bottom }) => (top + bottom) / 2;
        return [...document.querySelectorAll('.record [id^=a][id$=-ref]')].filter((mark) => {
          let before = mark.previousSibling;
          while (before && !before.data) before = before.lastChild;
          if (!before) return false;
          const letter = document.createRange();
          const end = before.data.trimEnd().length;
          letter.setStart(before, end - 1);
          letter.setEnd(before, end);
          // A mark is a little above its line, and lines are a good deal apart.
          return Math.abs(middle(mark.getBoundingClientRect()) - middle(letter.getBoundingClientRect())) > 14;
        }).map(({ id }) => id);
      })()`);
      expect(parted).toEqual([]);
      await page.close();
    }
  });

  test('on a narrow screen a note opens at its mark, and closes', async () => {
    const page = await engine().open(record, { width: 320 });
    expect(await isShown(page, '#a9')).toBe(false);
    await page.click('#a9-ref');
    expect(await isShown(page, '#a9')).toBe(true);
    await page.click('#a9 > a');
    expect(await isShown(page, '#a9')).toBe(false);
    await page.close();
  });

  test('notes and insertions can be switched off, and the page says so', async () => {
    const page = await engine().open(record, { width: 1440 });
    await page.click('.switches summary');
    await page.click('#show-notes');
    expect(await isShown(page, '#a9')).toBe(false);
    expect(await isShown(page, '.hidden-notes')).toBe(true);
    await page.click('#show-insertions');
    expect(await isShown(page, '#i4')).toBe(false);
    await page.goto(`${record}?again`);
    expect(await isShown(page, '#i4')).toBe(false);
    await page.click('.switches summary');
    await page.click('#show-insertions');
    await page.click('#show-notes');
    expect(await isShown(page, '#i4')).toBe(true);
    await page.close();
  });

  test('a name leads to its entry, whose mentions lead back', async () => {
    const page = await engine().open(record);
    const href = await page.evaluate<string>(
      'document.querySelector("#p29 a[href*=syngman-rhee]").href',
    );
    await page.goto(href);
    const back = await page.evaluate<string[]>(
      '[...document.querySelectorAll(".mentions a")].map((link) => link.hash)',
    );
    expect(back).toEqual(['#p29', '#p30']);
    await page.close();
  });
});
