import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { pageTree } from './built.ts';
import { inEngines } from './in-engines.ts';
import {
  first,
  printedParagraphs,
  shownParagraphs,
  sourceParagraphs,
  transcript,
} from './paragraph-words.ts';
import { switches, switchLabel, unfoldSwitches } from './switches.ts';
import { second } from './two-documents.ts';

const site = inject('site');
const tree = pageTree(site.folder, `${first}/index.html`);
const source = readFileSync(transcript, 'utf8');

test('the text content of each #pN is that paragraph of the source, exactly', () => {
  expect(sourceParagraphs()).toHaveLength(48);
  expect(printedParagraphs(tree)).toEqual(sourceParagraphs());
});

inEngines((engine) => {
  test('so it is in the browser, whatever is switched on and off', async () => {
    const page = await engine().open(`${site.url}${first}/`);
    await unfoldSwitches(page);
    const states = new Set<string>();
    // Each step turns one switch, and every state comes up once: a Gray code.
    for (let step = 0; step < 2 ** switches.length; step += 1) {
      const turned = switches[Math.log2(step & -step)];
      if (turned) await page.click(switchLabel(turned));
      const state = await page.evaluate<boolean[]>(
        `[...document.querySelectorAll('[id^="show-"]')].map(({ checked }) => checked)`,
      );
      states.add(state.join(' '));
      expect(await page.evaluate<string[]>(shownParagraphs)).toEqual(sourceParagraphs());
    }
    expect(states.size).toBe(2 ** switches.length);
    await page.close();
  });
});

test('labels, paragraphs, signature and note in the order of the page are the record', () => {
  const parts = selectAll('.record p[id], .record h2, #n1', tree);
  const words = parts.map(textOf).join(' ');
  const expected = source.replace('difficulties[1]', 'difficulties').replace('[1] ', '');
  expect(words.split(/\s+/u).join(' ')).toBe(
    expected.split(/\s+/u).filter(Boolean).join(' '),
  );
});

test('every registered anchor exists on the page exactly once, and every id once', () => {
  const ids = selectAll('[id]', tree).map((element) => String(element.properties['id']));
  const { edition } = readDocument('content', first);
  const registered = Object.keys(edition?.anchors ?? {});
  expect(registered.length).toBeGreaterThan(60);
  for (const anchor of registered)
    expect(ids.filter((id) => id === anchor)).toEqual([anchor]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each paragraph has a link to its own page that is named for a screen reader', () => {
  const numbers = selectAll('.record a[aria-label^="Cite paragraph"]', tree);
  expect(
    numbers.map(({ properties }) => [properties['href'], properties['ariaLabel']]),
  ).toEqual(numbers.map((_, index) => [`p${index + 1}/`, `Cite paragraph ${index + 1}`]));
  expect(numbers).toHaveLength(48);
  expect(numbers.map(textOf).join('')).toBe('');
});

test('the second document’s page prints its passages’ words too', () => {
  const two = inject('two');
  const page = pageTree(two.folder, `${second}/index.html`);
  const { edition } = readDocument(`${two.folder}-content`, second);
  const passages =
    edition?.passages.filter(({ node }) => node.type !== 'signature') ?? [];
  expect(passages.length).toBeGreaterThan(15);
  for (const { id, text } of passages) {
    const element = select(`#${id}`, page);
    expect(element && textOf(element)).toBe(text);
  }
});
