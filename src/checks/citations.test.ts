import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, inject, test } from 'vitest';
import type { FormattedCitation } from '../outputs/index.ts';
import { filesIn, pagesIn, pageTree, versionOn } from './built.ts';
import { citationsIn } from './written-citations.ts';

const site = inject('site');
const two = inject('two');
const slug = '1961-02-10-hoxha-pak';
const record = pageTree(site.folder, `${slug}/index.html`);
const numbers = selectAll('.record .number', record).map(({ properties }) =>
  String(properties['href']).replace('/', ''),
);

/** As a script makes them of the file. */
function citationsOf(id: string, folder = site.folder): readonly FormattedCitation[] {
  return citationsIn(folder, slug, id);
}

test('every paragraph has a page, its files, and a number that leads there', () => {
  expect(numbers).toEqual(Array.from({ length: 48 }, (_, index) => `p${index + 1}`));
  for (const id of numbers) {
    const files = filesIn(join(site.folder, slug, id));
    expect(files).toEqual(
      ['index.html', ...['bib', 'csl.json', 'ris'].map((end) => `${id}.${end}`)].sort(),
    );
  }
});

describe.each([
  { name: 'without an address', folder: site.folder, base: undefined },
  { name: 'at its address', folder: two.folder, base: 'https://example.org/edition/' },
])('on the site $name', ({ folder, base }) => {
  test('every citation of a paragraph says who, where, which version, and its address holds the words', () => {
    const whole = pageTree(folder, `${slug}/index.html`);
    const turns = selectAll('.turn', whole);
    const version = versionOn(whole);
    for (const id of numbers) {
      const citations = citationsOf(id, folder);
      const turn = turns.find((one) => select(`#${id}`, one));
      const speaker = turn
        ? textOf(select('.speaker', turn) ?? turn)
        : 'Comrade Haxhi Kroi:';
      const name = /^Comrade (.*):$/u.exec(speaker)?.[1] ?? speaker;
      const page = pageTree(folder, `${slug}/${id}/index.html`);
      const words = textOf(select(`#${id}`, page) ?? never(id));
      expect(words.length).toBeGreaterThan(10);
      for (const { style, text, inText } of citations) {
        const where = `${id} ${style}: ${text}`;
        const number = new RegExp(`(?:¶|par\\.|para\\.) ${id.slice(1)}\\b`, 'u');
        // An entry of a bibliography names the work, and words in the text the paragraph.
        if (style !== 'chicago-bibliography')
          expect(inText?.text ?? text, where).toMatch(number);
        expect(text.toLowerCase(), where).toContain(`version ${version}`);
        // The title names speakers too: what stands before it counts.
        const author = text.slice(0, text.indexOf('[Record'));
        // The APA style has initials for given names.
        const has = name.split(' ').map((part) => author.includes(part));
        expect(has.filter(Boolean), where).toHaveLength(style === 'apa' ? 1 : 2);
        if (base === undefined) continue;
        const address = text.split(/[\s<>]/u).find((word) => word.startsWith(base)) ?? '';
        const [, at, anchor] = /^(.*)#(p\d+)/u.exec(address.slice(base.length)) ?? [];
        const place = select(`[id="${anchor}"]`, pageTree(folder, `${at}index.html`));
        expect(place && textOf(place), where).toBe(words);
      }
      const plain = citations.find(({ style }) => style === 'plain')?.text;
      expect(plain).toMatch(/ \(fingerprint [0-9a-f]{8}\)\./u);
    }
  });
});

test('the page of a passage shows the citations its file has', () => {
  const page = pageTree(site.folder, `${slug}/p25/index.html`);
  const shown = selectAll('edition-citations .citations dd > p:first-child', page).map(
    textOf,
  );
  // What is shown does not break before a number.
  expect(shown.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
    citationsOf('p25').map(({ text }) => text),
  );
  expect(shown.join(' ')).toContain('¶\u00a025');
});

const styles = [
  ...['Chicago, note', 'Chicago, bibliography', 'MLA', 'APA', 'Turabian, note'],
  ...['MHRA, note', 'Plain'],
];

test('a thing of each kind is cited in every style, and the licence of the styles is named', () => {
  const page = pageTree(site.folder, 'how-to-cite/index.html');
  const examples = selectAll('section', page);
  expect(examples.map((one) => textOf(select('h2', one) ?? one).split(':')[0])).toEqual([
    'The edition',
    'A document',
    'A paragraph',
    'A range',
    'A note of this edition',
    'A page of the edition',
    'A register entry',
  ]);
  for (const example of examples)
    expect(selectAll('dt', example).map(textOf)).toEqual(styles);
  const licence = select('a[href*="creativecommons.org/licenses/by-sa/3.0"]', page);
  expect(licence && textOf(licence)).toBe('CC BY-SA 3.0');
});

test('every page of prose, entry of a register and note is cited in every style where it stands', () => {
  const pages = pagesIn(site.folder).filter((page) => {
    const [first = '', second] = page.split('/');
    return second
      ? /^(?:people|places|organizations|events|works|terms)$/u.test(first)
      : ['introduction', 'about', 'principles'].includes(first);
  });
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    const cited = select('.fold', pageTree(site.folder, `${page}index.html`));
    expect(cited && selectAll('dt', cited).map(textOf), page).toEqual(styles);
    for (const text of selectAll('dd > p:first-child', cited ?? never(page)).map(textOf))
      expect(text, page).toMatch(/^.{10,}\bversion/iu);
  }
  const twelve = pageTree(site.folder, `${slug}/p12/index.html`);
  const notes = selectAll('section .fold', twelve);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) {
    expect(selectAll('dt', note).map(textOf)).toEqual(styles);
    expect(textOf(note)).toMatch(/Note \d+ on ¶\u00a012/u);
  }
});

function never(id: string): never {
  throw new Error(`Expected the words of ${id}`);
}
