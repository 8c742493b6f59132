import { expect, inject, test } from 'vitest';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { isShown, overflow } from './look.ts';
import { first } from './paragraph-words.ts';
import { fold, switchLabel, unfoldSwitches } from './switches.ts';

const site = inject('site');
const record = `${site.url}${first}/`;
const narrow = { script: false, width: 320 };

/** The notes whose marks are in sight: those of the front are folded away with it. */
const marksOnPage = `[...document.querySelectorAll('.raised')]
  .filter((mark) => mark.getClientRects().length > 0)
  .map((mark) => mark.id.replace('-ref', ''))`;

/** Whether a note lies over the foot of the window, and not in its place behind the record. */
const isOpen = (note: string) =>
  `getComputedStyle(document.querySelector('#${note}')).position === 'fixed'`;

/** What a page says of itself, which is none of its words. */
const says = (where: 'before' | 'after') =>
  `getComputedStyle(document.querySelector('.record'), '::${where}').content`;

const visibleText = (page: Page) => page.evaluate<string>('document.body.innerText');
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** Press Tab until an element has the focus; each stop on the way must be seen to have it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.press('Tab');
    const [found, stopped, outline, name] = await page.evaluate<
      [boolean, boolean, number, string]
    >(`(() => {
      const focused = document.activeElement;
      // A picture of its own file has the focus inside it.
      const element = focused.contentDocument?.activeElement ?? focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return [
        element.matches(${JSON.stringify(selector)}),
        element.matches(':focus-visible'),
        outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        element.outerHTML.slice(0, 100),
      ];
    })()`);
    expect(stopped, `${name} has the focus`).toBe(true);
    expect(outline, `the outline of ${name}`).toBeGreaterThanOrEqual(2);
    if (found) return;
  }
  throw new Error(`Expected ${selector} within 60 stops`);
}

inEngines((engine) => {
  test('script is off: the search page says so and leads to the whole text', async () => {
    const page = await engine().open(`${site.url}search/?q=toast`, narrow);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('noscript a')]
        .filter((link) => link.getClientRects().length > 0)
        .map((link) => link.getAttribute('href'))`,
    );
    expect(links).toEqual(
      expect.arrayContaining(['../words/', '../people/', `../${first}/`]),
    );
    await page.close();
  });

  test('the whole record is there', async () => {
    const page = await engine().open(record, narrow);
    const text = await visibleText(page);
    expect(text).toContain('Welcome dear comrades.');
    expect(text).toContain('can also be translated as “it has difficulties.”');
    await page.close();
  });

  test('each note opens at a touch of its mark and closes at the way back', async () => {
    const page = await engine().open(record, narrow);
    const notes = await page.evaluate<string[]>(marksOnPage);
    expect(notes.length).toBeGreaterThan(20);
    // All notes have one mechanism, and engines differ in it, not in the notes.
    const few = notes.filter((_, index) => index % 6 === 0 || index === notes.length - 1);
    for (const note of engine().name === 'Chromium' ? notes : few) {
      expect(await page.evaluate<boolean>(isOpen(note)), note).toBe(false);
      await page.touch(`#${note}-ref`);
      await waitFor(page, isOpen(note), `${note} to open`);
      expect(await overflow(page), note).toBe(0);
      await page.touch(`#${note} a[href="#${note}-ref"]`);
      await waitFor(page, `!(${isOpen(note)})`, `${note} to close`);
      expect(await page.evaluate<string>('location.hash')).toBe(`#${note}-ref`);
    }
    await page.close();
  });

  test('the translator’s note leads back to its mark', async () => {
    const page = await engine().open(record, narrow);
    await page.touch('a[href="#n1"]');
    await waitFor(page, 'document.querySelector("#n1:target")', 'the note');
    await page.touch('a[href="#n1-ref"]');
    await waitFor(page, 'document.querySelector("#n1-ref:target")', 'the way back');
    await page.close();
  });

  test('notes and insertions are hidden and shown by touch, and the page says which', async () => {
    const page = await engine().open(record, narrow);
    await unfoldSwitches(page);
    const [note] = await page.evaluate<string[]>(marksOnPage);
    for (const [name, hides, where, words] of [
      ['notes', `#${note}-ref`, 'after', 'Notes are hidden'],
      ['insertions', '#i1', 'before', 'Insertions are hidden'],
    ] as const) {
      expect(await page.evaluate<string>(says(where))).not.toContain(words);
      await page.touch(switchLabel(name));
      await waitFor(page, `!(${isShown(hides)})`, `${name} to be hidden`);
      expect(await page.evaluate<string>(says(where))).toContain(words);
      await page.touch(switchLabel(name));
      await waitFor(page, isShown(hides), `${name} to be shown again`);
      expect(await page.evaluate<string>(says(where))).not.toContain(words);
    }
    await page.close();
  });

  test('names and corrections are shown and hidden by touch', async () => {
    const page = await engine().open(record, narrow);
    await unfoldSwitches(page);
    // A name stays a link to those who know; what marks it as one goes.
    const line = `getComputedStyle(document.querySelector('#p3 a[href^="../people/"]')).textDecorationLine`;
    const suggestion = `getComputedStyle(document.querySelector('#e1'), '::after').content`;
    expect(await page.evaluate<string>(line)).toBe('underline');
    await page.touch(switchLabel('names'));
    await waitFor(page, `${line} === 'none'`, 'names to look like words');
    expect(await page.evaluate<string>(suggestion)).toBe('none');
    await page.touch(switchLabel('corrections'));
    await waitFor(page, `${suggestion} !== 'none'`, 'suggestions to be shown');
    await page.touch(switchLabel('corrections'));
    await waitFor(page, `${suggestion} === 'none'`, 'suggestions to be hidden');
    await page.close();
  });

  test('by keyboard a note opens, leads back, and reading goes on from there', async () => {
    const page = await engine().open(record, narrow);
    const [note] = await page.evaluate<string[]>(marksOnPage);
    await tabTo(page, `#${note}-ref`);
    await page.press('Enter');
    await waitFor(page, isOpen(`${note}`), `${note} to open`);
    await tabTo(page, `a[href="#${note}-ref"]`);
    await page.press('Enter');
    await waitFor(page, `!(${isOpen(`${note}`)})`, `${note} to close`);
    await page.press('Tab');
    const follows = await page.evaluate<boolean>(
      `Boolean(document.querySelector('#${note}-ref').compareDocumentPosition(document.activeElement) & 4)
        && document.activeElement === [...document.querySelectorAll('.record a')]
          .filter((link) => link.getClientRects().length > 0)
          .find((link) => document.querySelector('#${note}-ref').compareDocumentPosition(link) & 4)`,
    );
    expect(follows).toBe(true);
    await page.close();
  });

  test('by keyboard a switch is turned', async () => {
    const page = await engine().open(record, narrow);
    await tabTo(page, fold);
    await page.press('Enter');
    await waitFor(page, isShown('#show-insertions'), 'the switches to be shown');
    await tabTo(page, '#show-insertions');
    await page.press('Space');
    await waitFor(page, `!(${isShown('#i1')})`, 'insertions to be hidden');
    await page.press('Space');
    await waitFor(page, isShown('#i1'), 'insertions to be shown again');
    await page.close();
  });

  test('the first stop of the keyboard leads past the navigation', async () => {
    const page = await engine().open(record, narrow);
    await tabTo(page, 'a[href^="#"]');
    await waitFor(
      page,
      'document.activeElement.getBoundingClientRect().top >= 0',
      'the link to be in view',
    );
    await page.press('Enter');
    await waitFor(page, 'document.querySelector("main:target")', 'the text');
    await page.press('Tab');
    expect(
      await page.evaluate<boolean>('document.activeElement.closest("main") !== null'),
      await focused(page),
    ).toBe(true);
    await page.close();
  });
});
