import { expect, inject, test } from 'vitest';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/wording-for.ts';
import type { Page } from './browsers/engine.ts';
import { waitFor } from './browsers/engine.ts';
import { clipboard, copied } from './clipboards.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';
import { axeViolations } from './run-axe.ts';

const site = inject('site');
const { copying } = wordingFor('en').scripts;
const record = `${site.url}${first}/`;
const tools = 'document.querySelector(".citing[role=group]:popover-open")';
const focused = 'document.activeElement';
const status = `${tools}.querySelector('[role=status]').textContent`;

/** Select from the first occurrence of some words to the end of others. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(`void (() => {
    const record = document.querySelector('.record');
    const start = record.textContent.indexOf(${JSON.stringify(from)});
    const end = record.textContent.indexOf(${JSON.stringify(to)}, start) + ${to.length};
    const nodes = document.createNodeIterator(record, NodeFilter.SHOW_TEXT);
    const ends = [];
    for (let node = nodes.nextNode(), at = 0; node; at += node.length, node = nodes.nextNode()) {
      if (ends.length === 0 && start < at + node.length) ends.push(node, start - at);
      if (ends.length === 2 && end <= at + node.length) ends.push(node, end - at);
    }
    getSelection().setBaseAndExtent(...ends);
  })()`);
}

async function offered(page: Page): Promise<void> {
  await waitFor(page, tools, 'the tools');
}

/** Once its data has come, the button says the style it cites in. */
async function styleNamed(page: Page): Promise<void> {
  await waitFor(page, `${tools}.textContent.includes('${citedPlainly}')`, 'the style');
}

async function copyAll(page: Page): Promise<string[]> {
  await styleNamed(page);
  for (const [index, label] of labels.entries()) {
    await page.evaluate(
      `[...${tools}.querySelectorAll('button')].find((one) => one.textContent === '${label}').click()`,
    );
    await waitFor(page, `${copied}.length === ${index + 1}`, label);
  }
  return page.evaluate<string[]>(copied);
}
/** The style that is named is the one nobody has chosen yet. */
const citedPlainly = fill(copying.citedIn, { style: 'Plain' }, 'en');
const labels = [copying.link, citedPlainly, copying.quotation];

/** What a copy puts on the clipboard, or what the browser would where the page leaves it alone. */
function copyOf(page: Page): Promise<{ text: string; html: string; isOurs: boolean }> {
  return page.evaluate(`(() => {
    const put = {};
    const clipboardData = { setData: (type, words) => { put[type] = words; } };
    const event = new Event('copy', { bubbles: true, cancelable: true });
    // Firefox lets no page read what it puts on the clipboard of an event it made itself.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    const isOurs = !document.querySelector('#p12').dispatchEvent(event);
    return {
      isOurs,
      text: isOurs ? put['text/plain'] : getSelection().toString(),
      html: put['text/html'] ?? '',
    };
  })()`);
}

inEngines((engine) => {
  test('selected words can be had as a link, as a quotation, and with their citation', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.recording);
    await select(page, 'your beautiful country');
    await offered(page);
    const [link, cited, quoted] = await copyAll(page);
    expect(link).toBe(`${record}#p14:~:text=your%20beautiful%20country`);
    expect(quoted).toBe('“your beautiful country”');
    expect(cited).toMatch(
      /^“your beautiful country” \(Enver Hoxha, as recorded by Haxhi Kroi, .*, ¶ 14\. .*version 1\.0\.0, 2026 \(fingerprint [0-9a-f]{8}\)\.\)$/u,
    );
    expect(await page.evaluate<string>(status)).toBe(copying.copied);
    expect(await page.errors()).toEqual([]);
    await page.close();
  });

  test('words that a selection cuts are quoted whole, as their link marks them', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.recording);
    await select(page, 'our beautiful coun');
    await offered(page);
    const [link, , quoted] = await copyAll(page);
    expect(link).toBe(`${record}#p14:~:text=your%20beautiful%20country`);
    expect(quoted).toBe('“your beautiful country”');
    await page.close();
  });

  test('words of several paragraphs are quoted as a block, each turn with its label', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.recording);
    await select(page, 'Comrade Enver Hoxha', 'your beautiful country');
    await offered(page);
    const [link = '', cited = '', quoted = ''] = await copyAll(page);
    expect(link).toMatch(/#p\d+:~:text=[^,]+,[^,]+$/u);
    expect(cited.startsWith(`${quoted}\n\n`)).toBe(true);
    expect(cited).toMatch(/¶¶ \d+–14\. /u);
    expect(quoted.startsWith('Comrade Enver Hoxha: ')).toBe(true);
    expect(quoted.split('\n\n').length).toBeGreaterThan(2);
    await page.close();
  });

  test('a selection that goes on takes no word of the tools along', async () => {
    const page = await engine().open(record);
    await select(page, 'your beautiful country');
    await offered(page);
    const words = await page.evaluate<string>(`
      (() => {
        const range = getSelection().getRangeAt(0);
        range.setEnd(document.getElementById('p20'), 1);
        return range.toString();
      })()`);
    expect(words).toMatch(/^your beautiful country/u);
    for (const label of labels) expect(words).not.toContain(label);
    await page.close();
  });

  test('Tab leads to the tools once and on with the page, Escape puts them away', async () => {
    const page = await engine().open(record);
    await page.evaluate(`document.querySelector('.number[href="p14/"]').focus()`);
    await select(page, 'your beautiful country');
    await offered(page);
    await styleNamed(page);
    await page.press('Tab');
    const names: string[] = [];
    const inside = `${tools}?.contains(${focused}) ?? false`;
    while (await page.evaluate<boolean>(inside)) {
      names.push(await page.evaluate<string>(`${focused}.textContent`));
      expect(names.length).toBeLessThan(10);
      await page.press('Tab');
    }
    expect(names).toEqual(labels);
    await page.press('Tab');
    expect(await page.evaluate<boolean>(inside)).toBe(false);
    await page.press('Escape');
    await waitFor(page, `!${tools}`, 'the end of the tools');
    await page.close();
  });

  test('Escape within the tools gives the focus back, and they stay away', async () => {
    const page = await engine().open(record);
    const number = '.number[href="p14/"]';
    await page.evaluate(`document.querySelector('${number}').focus()`);
    await select(page, 'your beautiful country');
    await offered(page);
    await page.press('Tab');
    await waitFor(page, `${tools}.contains(${focused})`, 'the focus in the tools');
    await page.press('Escape');
    await waitFor(page, `!${tools} && ${focused}.matches('${number}')`, 'the number');
    await page.evaluate('document.dispatchEvent(new Event("selectionchange"))');
    await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 500); })');
    expect(await page.evaluate<boolean>(`Boolean(${tools})`)).toBe(false);
    await page.close();
  });

  test('nothing is offered for words outside the record', async () => {
    const page = await engine().open(record);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('h1'))`);
    await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 500); })');
    expect(await page.evaluate<boolean>(`Boolean(${tools})`)).toBe(false);
    expect((await copyOf(page)).isOurs).toBe(false);
    await page.close();
  });

  test('where the clipboard is shut the quotation stands ready, selected', async () => {
    const page = await engine().open(record);
    await page.evaluate(clipboard.absent);
    await select(page, 'your beautiful country');
    await offered(page);
    await page.evaluate(`${tools}.querySelectorAll('button')[2].click()`);
    await waitFor(page, `${status} === '${copying.refused}'`, 'the message');
    expect(
      await page.evaluate<string>(
        `${focused}.value.slice(${focused}.selectionStart, ${focused}.selectionEnd)`,
      ),
    ).toBe('“your beautiful country”');
    await page.close();
  });

  test('a copy has the words alone: no numbers, no marks, no notes, brackets kept', async () => {
    const page = await engine().open(record, { width: 1440 });
    const words = await page.evaluate<string[]>(
      `['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'].map(
        (id) => document.getElementById(id).textContent.trim())`,
    );
    await page.evaluate(
      `getSelection().setBaseAndExtent(document.querySelector('#p1'), 0,
        document.querySelector('#p8'), document.querySelector('#p8').childNodes.length)`,
    );
    const { text, html, isOurs } = await copyOf(page);
    expect(isOurs).toBe(true);
    const paragraphs = text.split('\n\n');
    expect(paragraphs.map((each) => each.replace(/^Comrade [^:]+: (?=.)/u, ''))).toEqual(
      words.map((each) => each.replace(/^Comrade [^:]+: (?=.)/u, '')),
    );
    expect(text).toContain('[');
    expect(html.match(/<p>/gu)).toHaveLength(8);
    await page.close();
  });

  test('a copy of few words is the browser’s own, unless brackets among them are hidden', async () => {
    const page = await engine().open(record);
    await select(page, 'your beautiful country');
    expect(await copyOf(page)).toMatchObject({
      isOurs: false,
      text: 'your beautiful country',
    });
    const gloss = `document.querySelector('.record p .insertion')`;
    const around = `getSelection().selectAllChildren(${gloss}.closest('p'))`;
    await page.evaluate(around);
    const whole = await page.evaluate<string>(`${gloss}.closest('p').textContent.trim()`);
    expect((await copyOf(page)).text.trim()).toBe(whole);
    await page.evaluate(`void document.querySelector('#show-insertions').click()`);
    await page.evaluate(around);
    expect(await copyOf(page)).toMatchObject({ isOurs: true, text: whole });
    await page.evaluate('localStorage.clear()');
    await page.close();
  });
});

// Axe judges the tree and its styles, which are the same in every engine.
inEngines(
  (engine) => {
    test('axe finds nothing while the tools are open', async () => {
      const page = await engine().open(record, { width: 320, dark: true });
      await select(page, 'your beautiful country');
      // As a reader has it who selects: the tools lie over the record, not over what is above it.
      await page.evaluate(
        'getSelection().anchorNode.parentElement.scrollIntoView({ block: "center" })',
      );
      await offered(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.close();
    });
  },
  ['Chromium'],
);
