import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { viewportHeight, waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { isShown as boxed, overflow } from './look.ts';
import { covers, panel } from './panels.ts';

const record = `${inject('site').url}1961-02-10-hoxha-pak/`;

const isShown = (page: Page, selector: string) => page.evaluate<boolean>(boxed(selector));

/** Act, as whoever presses something has done before, and wait until the page has answered. */
async function begin(page: Page): Promise<void> {
  await page.evaluate('void dispatchEvent(new Event("scroll"))');
  await waitFor(
    page,
    `document.querySelector('link[href$="choices.css"]').sheet !== null
      && 'acted' in document.documentElement.dataset`,
    'the whole page',
  );
}

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
      const boxes = [...document.querySelectorAll('.placed > p')]
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
        return [...document.querySelectorAll('.raised')].filter((mark) => {
          let before = mark.previousSibling;
          while (before && !before.data) before = before.lastChild;
          if (!before || mark.getClientRects().length === 0) return false;
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

  test('without script a note at a touch moves no word', async () => {
    const page = await engine().open(record, { width: 320, script: false });
    await page.click('#a9-ref');
    await waitFor(
      page,
      `getComputedStyle(document.querySelector('#a9')).position === 'fixed'`,
      'the note',
    );
    const [top, foot] = await page.evaluate<[number, number]>(`[
      document.querySelector('#a9-ref').getBoundingClientRect().top,
      innerHeight - document.querySelector('#a9').getBoundingClientRect().bottom,
    ]`);
    // The mark was pressed in the middle of the window.
    expect(Math.abs(top - viewportHeight / 2)).toBeLessThan(60);
    expect(foot).toBeCloseTo(0);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('the address of a note leads to its mark and opens it, where it does not stand beside it', async () => {
    for (const [id, width] of [
      ['a30', 320],
      ['a32', 320],
    ] as const) {
      const page = await engine().open(`${record}#${id}`, { width });
      await waitFor(page, panel, `the panel of ${id}`);
      const isInSight = `(() => {
        const { top, bottom } = document.querySelector('#${id}-ref').getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      })()`;
      await waitFor(page, isInSight, `the mark of ${id} in sight`);
      expect(await page.evaluate<boolean>(covers(`#${id}-ref`)), id).toBe(false);
      // The address says it still, and one that names another place closes it.
      expect(await page.evaluate<string>('location.hash')).toBe(`#${id}`);
      await page.evaluate('void (location.hash = "p12")');
      await waitFor(page, `!${panel}`, 'the panel to close');
      await page.evaluate('void setTimeout(() => history.back())');
      await waitFor(page, panel, `the panel of ${id} again`);
      await page.press('Escape');
      await waitFor(page, `document.activeElement.id === '${id}-ref'`, 'the mark');
      await page.close();
    }
  });

  test('where notes are hidden the address of one leads to its paragraph', async () => {
    const page = await engine().open(record, { width: 320 });
    await page.evaluate('void document.querySelector("#show-notes").click()');
    await page.goto(`${record}?again#a32`);
    await waitFor(
      page,
      `(({ top, bottom }) => top < innerHeight && bottom > 0)(document.querySelector('#p27').getBoundingClientRect())`,
      'the paragraph',
    );
    expect(await page.evaluate<boolean>(`Boolean(${panel})`)).toBe(false);
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('beside the text a mark low in the window brings its note into sight', async () => {
    const page = await engine().open(record, { width: 1440 });
    await begin(page);
    await page.evaluate(`void (() => {
      const mark = document.querySelector('#a4-ref');
      scrollBy(0, mark.getBoundingClientRect().bottom + 20 - innerHeight);
      mark.click();
    })()`);
    await waitFor(
      page,
      'document.querySelector("#a4:target")?.getBoundingClientRect().bottom < innerHeight + 1',
      'the note',
    );
    await page.close();
  });

  test('beside the text a mark leads to its note, and what is in sight stays', async () => {
    const page = await engine().open(record, { width: 1440 });
    await begin(page);
    await page.evaluate(
      'document.querySelector("#a30-ref").scrollIntoView({ block: "center" })',
    );
    const at = await page.evaluate<number>('scrollY');
    await page.evaluate('void document.querySelector("#a30-ref").click()');
    await waitFor(page, 'document.querySelector("#a30:target")', 'the note');
    await waitFor(page, `scrollY === ${at}`, 'the text to stay');
    expect(await page.evaluate<boolean>(`Boolean(${panel})`)).toBe(false);
    await page.close();
  });

  test('notes and insertions can be switched off, and the page says so', async () => {
    const page = await engine().open(record, { width: 1440 });
    await page.click('.ways [popovertarget="display"]');
    await page.click('#show-notes');
    expect(await isShown(page, '#a9')).toBe(false);
    expect(
      await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.record'), '::after').content`,
      ),
    ).toContain('Notes are hidden');
    await page.click('#show-insertions');
    expect(await isShown(page, '#i4')).toBe(false);
    await page.goto(`${record}?again`);
    expect(await isShown(page, '#i4')).toBe(false);
    await page.click('.ways [popovertarget="display"]');
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
