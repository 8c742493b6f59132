import { expect, inject, test } from 'vitest';
import { resolveDirective } from '../text/testing/resolve-directive.ts';
import { wordingFor } from '../wording/wording-for.ts';
import type { EngineName, Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { clipboard, copied } from './clipboards.ts';
import { inEngines } from './in-engines.ts';
import { overflow } from './look.ts';
import { panel } from './panels.ts';
import { first } from './paragraph-words.ts';
import { axeViolations } from './run-axe.ts';
import { serve } from './serve.ts';
import { spoken } from './spoken.ts';
import { citationsIn } from './written-citations.ts';

const site = inject('site');
const { copying, panels } = wordingFor('en').scripts;
const record = `${site.url}${first}/`;
const number = '.number[href="p12/"]';
const focused = 'document.activeElement';
const status = `${panel}.querySelector('[role=status]').textContent`;

async function openPanel(page: Page): Promise<void> {
  await page.click(number);
  await waitFor(page, panel, 'the panel');
}

function choose(page: Page, label: string, value: string): Promise<unknown> {
  return page.evaluate(`void (() => {
    const field = [...${panel}.querySelectorAll('label')]
      .find(({ textContent }) => textContent.startsWith('${label}')).control;
    field.value = '${value}';
    field.dispatchEvent(new Event('change'));
  })()`);
}

function press(page: Page, label: string): Promise<unknown> {
  return page.evaluate(
    `[...${panel}.querySelectorAll('button')].find((one) => one.textContent === '${label}').click()`,
  );
}

/** The file that the build wrote beside the page of the paragraph. */
const citations = citationsIn(site.folder, first, 'p12');
const inStyle = (style: string) => citations.find((one) => one.style === style)?.text;

/** Those that look for a text fragment while they are driven; the others go to the id alone. */
const marking: readonly EngineName[] = ['Firefox', 'WebKitGTK'];

/** The block that a link's marked words begin, from there on, and the one they end, up to there. */
function marked(link: string, blocks: readonly string[]): (string | undefined)[] {
  const found = resolveDirective(link.split(':~:')[1] ?? '', blocks);
  return [
    found && blocks[found.start.block]?.slice(found.start.start).trim(),
    found && blocks[found.end.block]?.slice(0, found.end.end).trim(),
  ];
}

inEngines((engine) => {
  test('a press on a number opens its panel, another puts it away, and the page stays', async () => {
    const page = await engine().open(record);
    await openPanel(page);
    expect(
      await page.evaluate<string>(`${panel}.ariaLabelledByElements?.[0].textContent
      ?? document.getElementById(${panel}.getAttribute('aria-labelledby')).textContent`),
    ).toBe('Cite paragraph 12');
    expect(await page.evaluate<boolean>(`${focused} === ${panel}`)).toBe(true);
    await page.click(number);
    await waitFor(page, `!${panel}`, 'the end of the panel');
    expect(await page.evaluate<string>('location.href')).toBe(record);
    expect(await page.errors()).toEqual([]);
    await page.close();
  });

  test('Enter opens it and Escape closes it, with the focus back on the number', async () => {
    const page = await engine().open(record);
    await page.evaluate(`document.querySelector('${number}').focus()`);
    await page.press('Enter');
    await waitFor(page, `${panel}?.contains(${focused})`, 'the focus in the panel');
    await page.press('Escape');
    await waitFor(page, `!${panel}`, 'the end of the panel');
    await waitFor(page, `${focused}.matches('${number}')`, 'the focus on the number');
    await page.close();
  });

  test('Tab leads through the panel in its order and out of it, and it closes behind', async () => {
    const page = await engine().open(record);
    await openPanel(page);
    const name = `${panel}?.contains(${focused})
      ? (${focused}.labels?.[0] ?? ${focused}).firstChild.textContent.trim() : ''`;
    const order: string[] = [];
    for (let at = await page.evaluate<string>(name); at; ) {
      order.push(at);
      expect(order.length).toBeLessThan(20);
      await page.press('Tab');
      at = await page.evaluate<string>(name);
    }
    expect(order.filter((each) => !each.startsWith('http'))).toEqual([
      'Cite paragraph 12',
      copying.link,
      copying.style,
      panels.upTo,
      copying.citation,
      panels.passage,
      panels.close,
    ]);
    await waitFor(page, `!${panel}`, 'the end of the panel');
    expect(await page.evaluate<boolean>(`${focused} !== document.body`)).toBe(true);
    await page.close();
  });

  test('what is copied is the citation of the build, in the style that was chosen', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.recording);
    await openPanel(page);
    await press(page, copying.citation);
    await waitFor(page, `${status} === '${copying.copied}'`, 'the copy');
    await choose(page, copying.style, 'plain');
    expect(await page.evaluate<string>(status)).toBe('');
    await press(page, copying.citation);
    await press(page, copying.link);
    await waitFor(page, `${copied}.length === 3`, 'all copies');
    expect(await page.evaluate<string[]>(copied)).toEqual([
      inStyle('chicago-note'),
      inStyle('plain'),
      `${record}#p12`,
    ]);
    await page.goto(record);
    await openPanel(page);
    expect(await page.evaluate<string>(`${panel}.querySelector('select').value`)).toBe(
      'plain',
    );
    await page.evaluate('localStorage.clear()');
    await page.close();
  });

  test.for(['failing', 'absent'] as const)(
    'with a clipboard that is %s the words stand ready to be copied by hand',
    async (kind) => {
      const page = await engine().open(record);
      await page.evaluate(clipboard[kind]);
      await openPanel(page);
      await press(page, copying.citation);
      await waitFor(page, `${status} === '${copying.refused}'`, 'the message');
      expect(
        await page.evaluate<string>(
          `${focused}.value.slice(${focused}.selectionStart, ${focused}.selectionEnd)`,
        ),
      ).toBe(inStyle('chicago-note'));
      await page.press('Escape');
      await waitFor(page, `!${panel}`, 'the end of the panel');
      await page.close();
    },
  );

  test('paragraphs 12 to 14 have one citation in every style, and a link that marks them on arrival', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.recording);
    await openPanel(page);
    const shown = `${panel}.querySelector('select').value`;
    await choose(page, copying.style, 'mla');
    await choose(page, panels.upTo, 'p14');
    await waitFor(
      page,
      `${panel}.textContent.includes('(Hoxha, pars.\u00a012–14)')`,
      'MLA',
    );
    await choose(page, copying.style, 'chicago-note');
    await waitFor(page, `${panel}.textContent.includes(', pars.\u00a012–14')`, 'Chicago');
    expect(
      await page.evaluate<string>(`${panel}.querySelector('strong').textContent`),
    ).toBe('Cite ¶ 12 to ¶ 14');
    await choose(page, copying.style, 'plain');
    expect(await page.evaluate<string>(shown)).toBe('plain');
    await waitFor(page, `${panel}.textContent.includes('¶¶\u00a012–14')`, 'the citation');
    await press(page, copying.link);
    await press(page, copying.citation);
    await waitFor(page, `${copied}.length === 2`, 'both copies');
    const [link = '', citation = ''] = await page.evaluate<string[]>(copied);
    expect(link).toMatch(/#p12:~:text=[^,]+,[^,]+$/u);
    expect(citation).toMatch(/^Enver Hoxha, as recorded by .*, ¶¶ 12–14\. /u);
    const words = await page.evaluate<string[]>(
      `['p12', 'p14'].map((id) => document.getElementById(id).innerText.trim())`,
    );
    const blocks = await page.evaluate<string[]>(
      'document.body.innerText.split(/\\n+/u)',
    );
    expect(marked(link, blocks)).toEqual([words[0], words[1]?.replace(/\W+$/u, '')]);
    await page.close();
    // From another paragraph only the words themselves lead there, with script and without.
    const from = marking.includes(engine().name) ? '#p1:' : '#p12:';
    for (const script of [true, false]) {
      const arrived = await engine().open(link.replace('#p12:', from), { script });
      const box = (id: string) =>
        `document.querySelector('#${id}').getBoundingClientRect()`;
      const inSight = `${box('p12')}.top < innerHeight && ${box('p14')}.bottom > 0`;
      await waitFor(arrived, inSight, 'the words in sight');
      await arrived.close();
    }
  });

  test('where the citations cannot be had, the number leads to the page of its paragraph', async () => {
    const host = await serve(site.folder, '/', new Map(), {
      missing: new RegExp(`/${first}\\.js$`, 'u'),
    });
    const page = await engine().open(`${host.url}${first}/`);
    await page.click(number);
    await waitFor(
      page,
      `location.href === '${host.url}${first}/p12/'`,
      'the page of the paragraph',
    );
    await page.close();
    await host.close();
  });

  test('on 320 px, as at 400 % zoom, each number is in sight and its panel fits', async () => {
    const page = await engine().open(record, { width: 320 });
    const boxes = await page.evaluate<{ left: number; width: number; height: number }[]>(
      `[...document.querySelectorAll('.record .number')].map((one) => {
        const { left, width, height } = one.getBoundingClientRect();
        return { left, width, height };
      })`,
    );
    expect(boxes).toHaveLength(48);
    for (const { left, width, height } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await openPanel(page);
    const sides = `(({ left, right }) => [left, innerWidth - right])(${panel}.getBoundingClientRect())`;
    for (const room of await page.evaluate<number[]>(sides))
      expect(room).toBeGreaterThanOrEqual(0);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

// Axe and the simulated screen reader judge the tree, which is the same in every engine.
inEngines(
  (engine) => {
    test.for([
      { width: 320, dark: true },
      { width: 1440, dark: false },
    ])('axe finds nothing on the open panel: %o', async (settings) => {
      const page = await engine().open(record, settings);
      await openPanel(page);
      // An open panel may lie over the number of a neighbour, whose size is measured without it.
      const found = await axeViolations(page);
      const hidden = /^target-size <a class="number"/u;
      expect(found.filter((violation) => !hidden.test(violation))).toEqual([]);
      expect(await page.evaluate<boolean>(`Boolean(${panel})`)).toBe(true);
      await page.close();
    });

    test('a screen reader says a number once, as a link, before its paragraph', async () => {
      const page = await engine().open(record);
      const passage = `document.querySelector('#p12').closest('.passage')`;
      const phrases = await spoken(page, passage);
      expect(phrases[0]).toBe('link, Cite paragraph 12');
      expect(phrases[1]).toBe('paragraph');
      expect(phrases[2]).toMatch(/^These past few/u);
      expect(phrases.filter((phrase) => /paragraph 12|¶/u.test(phrase))).toHaveLength(1);
      await page.close();
    });

    test('a screen reader says the panel’s name and what each of its parts is', async () => {
      const page = await engine().open(record);
      await openPanel(page);
      // It names a dialog as it begins, and again as it enters.
      const phrases = [...new Set(await spoken(page, panel))];
      const parts =
        /^(?:dialog|button|combobox|status|link, (?!http)).*?(?=, (?:p12|chicago)|$)/u;
      expect(phrases.flatMap((phrase) => parts.exec(phrase)?.[0] ?? [])).toEqual([
        'dialog, Cite paragraph 12',
        `button, ${copying.link}`,
        `combobox, ${copying.style}`,
        `combobox, ${panels.upTo}`,
        `button, ${copying.citation}`,
        `link, ${panels.passage}`,
        'status',
        `button, ${panels.close}`,
      ]);
      await page.close();
    });
  },
  ['Chromium'],
);
