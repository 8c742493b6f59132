import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { commonWords } from '../site/words/common-words.ts';
import { pagesIn, pageTree } from './built.ts';
import { first, transcript } from './paragraph-words.ts';

const { folder } = inject('site');
const pages = pagesIn(folder).filter((page) => page.startsWith('words/'));
const letters = pages.filter((page) => !/^words\/(?:common\/)?$/u.test(page));

/** Every word of the source, by a pattern of its own; the second mark of the note is none. */
function counted(): ReadonlyMap<string, number> {
  const source = readFileSync(transcript, 'utf8').replaceAll('[1]', '');
  const words = source.match(/[\p{L}\p{N}]+(?:['’]s(?![\p{L}\p{N}]))?/gu) ?? [];
  const plain = words.map((word) =>
    word.toLowerCase().replace("'", '’').normalize('NFD').replace(/\p{M}/gu, ''),
  );
  return new Map(
    [...Map.groupBy(plain, (word) => word)].map(([word, all]) => [word, all.length]),
  );
}

function plain(form: string): string {
  return form.toLowerCase().replace("'", '’').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Forms with their counts, as a page prints them. */
function printedOn(page: string, selector: string): [string, number][] {
  return selectAll(selector, pageTree(folder, `${page}index.html`)).map((element) => {
    const [, form = '', count] = /^(.+) (\d+)$/u.exec(textOf(element).trim()) ?? [];
    return [plain(form), Number(count)];
  });
}

test('every word of the source stands in the index with its count, and no other', () => {
  const printed = [
    ...letters.flatMap((page) => printedOn(page, '.words dt')),
    ...printedOn('words/common/', '.common li'),
  ];
  expect(new Map(printed)).toEqual(counted());
  expect(printed).toHaveLength(counted().size);
});

test('a word has as many lines as places, each with the word in bold', () => {
  for (const page of letters) {
    const list = select('.words', pageTree(folder, `${page}index.html`));
    const lines = new Map<string, string[]>();
    let form = '';
    for (const child of list?.children ?? []) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'dt') form = textOf(child).trim();
      else
        lines.set(form, [
          ...(lines.get(form) ?? []),
          textOf(select('b', child) ?? child),
        ]);
    }
    for (const [head, words] of lines) {
      expect([head, words.length]).toEqual([head, Number(head.split(' ').at(-1))]);
      for (const word of words)
        expect(plain(word)).toBe(plain(head.replace(/ \d+$/u, '')));
    }
  }
});

test('a line leads to the passage that has the word', () => {
  const tree = pageTree(folder, `${first}/index.html`);
  const [line] = selectAll('dd', pageTree(folder, 'words/k/index.html')).filter(
    (element) => textOf(element).includes('Khrushchev'),
  );
  const href = String(line && select('a', line)?.properties['href']);
  expect(href).toBe(`../../${first}/#p22`);
  for (const page of letters)
    for (const link of selectAll('dd a', pageTree(folder, `${page}index.html`))) {
      const id = String(link.properties['href']).split('#')[1];
      expect(select(`#${id}`, tree), `${page} ${id}`).toBeDefined();
    }
});

test('common words are only counted, and stand on no other page', () => {
  for (const page of letters)
    for (const [form] of printedOn(page, '.words dt'))
      expect(commonWords.has(form)).toBe(false);
});
