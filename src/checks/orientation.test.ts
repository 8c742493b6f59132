import { expect, inject, test } from 'vitest';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/wording-for.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import { first, shownParagraphs, sourceParagraphs } from './paragraph-words.ts';
import { press } from './press.ts';

const site = inject('site');
const { reading, returning } = wordingFor('en').scripts;
const record = `${site.url}${first}/`;
const place = String.raw`document.querySelector(".place p").textContent.replaceAll("\u00A0", " ")`;
const resume = fill(returning.resume, { number: '27' }).replaceAll('\u00A0', ' ');
const focused = 'document.activeElement.id';

inEngines((engine) => {
  test('j and k go from paragraph to paragraph, and the focus goes along', async () => {
    const page = await engine().open(`${record}#p12`);
    await page.evaluate(
      'document.querySelector("#p12").closest(".passage").querySelector(".number").focus()',
    );
    await press(page, 'j');
    expect(await page.evaluate<string>(focused)).toBe('p13');
    await press(page, 'j');
    await press(page, 'k');
    await press(page, 'k');
    expect(await page.evaluate<string>(focused)).toBe('p12');
    const top = 'document.querySelector("#p12").getBoundingClientRect().top';
    expect(await page.evaluate<number>(top)).toBeLessThan(120);
    await page.close();
  });

  test('J and K go from turn to turn', async () => {
    const page = await engine().open(`${record}#t3`);
    await page.evaluate('document.querySelector("#t3 .number").focus()');
    const turn = 'document.activeElement.closest(".turn").id';
    await press(page, 'J', 'shiftKey: true');
    expect(await page.evaluate<string>(turn)).toBe('t4');
    await press(page, 'K', 'shiftKey: true');
    await press(page, 'K', 'shiftKey: true');
    expect(await page.evaluate<string>(turn)).toBe('t2');
    await page.close();
  });

  test('keys with a modifier, in a field or turned off go nowhere', async () => {
    const page = await engine().open(record);
    await press(page, 'j', 'ctrlKey: true');
    await press(page, 'J', 'metaKey: true');
    expect(await page.evaluate<string>(focused)).toBe('');
    await page.type('#query', 'jk');
    expect(await page.evaluate<string>('document.querySelector("#query").value')).toBe(
      'jk',
    );
    expect(await page.evaluate<string>(focused)).toBe('query');
    await page.evaluate('document.activeElement.blur()');
    await page.evaluate('localStorage.setItem("single-keys", "off")');
    await press(page, 'j');
    expect(await page.evaluate<string>(focused)).toBe('');
    await page.evaluate('localStorage.clear()');
    await page.evaluate('scrollTo(0, 0)');
    await press(page, 'j');
    expect(await page.evaluate<string>(focused)).not.toBe('');
    await page.close();
  });

  test('a line says the paragraph and who speaks to whom, and moves nothing', async () => {
    const page = await engine().open(record);
    const height =
      'document.querySelector("#p3").getBoundingClientRect().bottom + scrollY';
    const before = await page.evaluate<number>(height);
    await page.evaluate(
      'document.querySelector("#p20").scrollIntoView({block: "start"})',
    );
    await waitFor(page, `${place}.startsWith('¶ 20 of 48')`, 'the line');
    expect(await page.evaluate<string>(place)).toMatch(
      /^¶ 20 of 48, turn 5Comrade Enver Hoxha to Comrade Pak/u,
    );
    expect(await page.evaluate<number>(height)).toBeCloseTo(before, 1);
    expect(await page.evaluate<string[]>(shownParagraphs)).toEqual(sourceParagraphs());
    await page.close();
  });

  test.for([
    [320, 1],
    [1440, 41],
  ] as const)(
    'at %i px the bar goes on from ¶ %i, paragraph by paragraph, and back, and beyond neither end',
    async ([width, start]) => {
      const page = await engine().open(record, { width });
      const step = (name: string) =>
        `document.querySelector('.place [aria-label="${name}"]')`;
      const isAt = (number: number) => `${place}.startsWith('¶ ${number} of ')`;
      expect(await page.evaluate<boolean>(`${step(reading.previous)}.disabled`)).toBe(
        true,
      );
      if (start > 1) await page.goto(`${record}#p${start}`);
      await waitFor(page, isAt(start), `¶ ${start}`);
      for (let number = start + 1; number <= 48; number += 1) {
        await page.evaluate(`void ${step(reading.next)}.click()`);
        await waitFor(page, isAt(number), `¶ ${number}`);
      }
      expect(await page.evaluate<boolean>(`${step(reading.next)}.disabled`)).toBe(true);
      await page.evaluate(`void ${step(reading.previous)}.click()`);
      await waitFor(page, isAt(47), '¶ 47');
      await page.close();
    },
  );

  test.for([320, 390, 1440])(
    'the number of the paragraph is never cut off: %i px',
    async (width) => {
      const page = await engine().open(`${record}#p27`, { width });
      // Which of two paragraphs near its head a page is at depends on when its letters come.
      await waitFor(
        page,
        `/^¶ \\d\\d of 48/u.test(${place})`,
        'a paragraph of two digits',
      );
      const isWhole = `[document.querySelector('.place p > *')].every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)`;
      expect(await page.evaluate<boolean>(isWhole)).toBe(true);
      await page.goto('about:blank');
      await page.goto(record);
      await waitFor(page, `${place} === '${resume}'`, 'the offer');
      expect(await page.evaluate<boolean>(isWhole)).toBe(true);
      await page.evaluate('localStorage.clear()');
      await page.close();
    },
  );

  test.for([320, 1440])(
    'between the label of the speaker and the paragraph gone to no line is half seen: %i px',
    async (width) => {
      const page = await engine().open(`${record}#p20`, { width });
      await waitFor(page, `${place}.startsWith('¶ 20 of 48')`, '¶ 20');
      const bottom = (selector: string) =>
        page.evaluate<number>(
          `document.querySelector('${selector}').getBoundingClientRect().bottom`,
        );
      const label = await bottom('#t5 .speaker');
      expect(label).toBeGreaterThan(20);
      expect(await bottom('#p19')).toBeLessThanOrEqual(label);
      await page.close();
    },
  );

  test('who stopped in the midst is offered the place at the next visit, and not before', async () => {
    const page = await engine().open(record, { width: 390 });
    expect(await page.evaluate<string>(place)).toBe('¶ 1 of 48');
    await page.goto(`${record}#p27`);
    await waitFor(page, `${place}.startsWith('¶ 27 of 48')`, '¶ 27');
    await page.goto('about:blank');
    await page.goto(record);
    // A telephone tells of the size of its window before anybody has done anything.
    await page.evaluate('void dispatchEvent(new Event("resize"))');
    await waitFor(page, `${place} === '${resume}'`, 'the offer');
    await page.evaluate(`void document.querySelector('.place p a').click()`);
    await waitFor(page, `${place}.startsWith('¶ 27 of 48')`, '¶ 27 again');
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test('a panel at a number does not make the line say another paragraph', async () => {
    const page = await engine().open(`${record}#p27`, { width: 320 });
    await waitFor(page, `${place}.startsWith('¶ 27 of 48')`, 'the line');
    await page.click('.number[href="p27/"]');
    await waitFor(page, 'document.querySelector(".citing:popover-open")', 'the panel');
    await page.press('Escape');
    await page.evaluate('scrollBy(0, 100)');
    await page.evaluate('scrollBy(0, -40)');
    await waitFor(page, `/^¶ \\d+ of 48/u.test(${place})`, 'the number');
    await page.close();
  });

  test('a window of another width shows the same paragraph', async (context) => {
    if (engine().name !== 'Chromium') context.skip();
    const page = await engine().open(`${record}#p27`, { width: 320 });
    await waitFor(page, `${place}.startsWith('¶ 27 of 48')`, 'the line');
    if (!page.turn) throw new Error('Expected an engine that turns its window');
    const top = 'document.querySelector("#p27").getBoundingClientRect().top';
    const before = await page.evaluate<number>(top);
    for (const [width, height] of [
      [640, 320],
      [1440, 900],
      [320, 640],
    ] as const) {
      await page.turn(width, height);
      // The line may still be that of the window before.
      await waitFor(
        page,
        `${place}.startsWith('¶ 27 of 48') && Math.abs(${top} - ${before}) < 80`,
        `¶ 27 where it was, at ${width} px`,
      );
    }
    return page.close();
  });

  test.for([390, 1440])(
    'larger letters and shorter lines leave the reader where they were: %i px',
    async (width) => {
      const page = await engine().open(`${record}#p20`, { width });
      await waitFor(page, `${place}.startsWith('¶ 20 of 48')`, 'the line');
      const top = 'document.querySelector("#p20").getBoundingClientRect().top';
      const before = await page.evaluate<number>(top);
      for (const choice of ['larger', 'short', 'plain', 'usual']) {
        await page.evaluate(`void document.querySelector('#${choice}').click()`);
        const after = await page.evaluate<number>(top);
        expect(Math.abs(after - before), choice).toBeLessThan(3);
        await waitFor(page, `${place}.startsWith('¶ 20 of 48')`, `¶ 20, ${choice}`);
      }
      await page.evaluate('localStorage.clear()');
      await page.close();
    },
  );

  test('without script there is no line, and nothing is lost', async () => {
    const page = await engine().open(`${record}#p20`, { script: false });
    expect(await page.evaluate<string[]>(shownParagraphs)).toEqual(sourceParagraphs());
    expect(
      await page.evaluate<boolean>('document.querySelector(".place") === null'),
    ).toBe(true);
    await page.close();
  });
});
