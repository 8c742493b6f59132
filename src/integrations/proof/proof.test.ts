import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { textOutputsOf } from '../../outputs/index.ts';
import { realRecord, records, subjectOf } from '../../outputs/testing/records.ts';
import { htmlOf } from '../../render/index.ts';
import { noLinks } from '../../render/testing/no-links.ts';
import { carriersOf } from './carriers.ts';
import { htmlWords } from './html-words.ts';
import { sourceWords } from './source-words.ts';
import { wordFaults } from './words.ts';

const encoder = new TextEncoder();
const slug = '1961-02-10-hoxha-pak';

/** A page of nothing but the words, as the pages of the site nest them. */
function pageOf(edition: Edition): string {
  const html = htmlOf(edition, noLinks);
  const paragraph = (passage: Edition['passages'][number]) =>
    `<p id="${passage.id}">${html.passage(passage)}</p>`;
  return edition.flow
    .map((part) => {
      if (part.type !== 'turn') return paragraph(part);
      const label = html.label(part.node);
      const heading = label ? `<h3 class="speaker">${label}</h3>` : '';
      return `<div id="${part.id}">${heading}${part.passages.map(paragraph).join('')}</div>`;
    })
    .join('');
}

function faultsOf(edition: Edition, source: string, page: string) {
  const { passages, lost } = sourceWords(edition, source);
  const ids = new Set(passages.map(({ id }) => id));
  return [...lost, ...wordFaults(passages, htmlWords(page, ids))];
}

describe.each(records)('the record $name', ({ source, edition }) => {
  const page = pageOf(edition);

  test('is found word by word on its page', () => {
    expect(faultsOf(edition, source, page)).toEqual([]);
    expect(edition.passages.length).toBeGreaterThan(1);
  });

  test('is not the page that has one of its letters otherwise', () => {
    const { passages } = sourceWords(edition, source);
    const letters = [...page.matchAll(/(?<=>[^<]*)[a-z](?=[^<]*<)/gu)];
    const isWithin = (at: number) => {
      const changed = `${page.slice(0, at)}§${page.slice(at + 1)}`;
      const ids = new Set(passages.map(({ id }) => id));
      return [changed, wordFaults(passages, htmlWords(changed, ids))] as const;
    };
    fc.assert(
      fc.property(fc.constantFrom(...letters), ({ index }) => {
        const [changed, faults] = isWithin(index);
        // Entities have letters too; whatever a browser then shows is another word.
        expect(changed).not.toBe(page);
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.some(({ found }) => found.includes('§'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.for(textOutputsOf(edition))(
    'is found word by word in its file .$extension, and one letter tells',
    ({ write, proof }) => {
      const written = write(subjectOf(edition));
      const bytes = typeof written === 'string' ? encoder.encode(written) : written;
      const expected = proof.expected(sourceWords(edition, source).passages, edition);
      expect(wordFaults(expected, proof.read(bytes))).toEqual([]);
      // Where nobody speaks there is no word to change; what is packed is changed in its own tests.
      if (typeof written !== 'string') return;
      const ids = new Set(expected.map(({ id }) => id));
      const [word] = expected
        .flatMap(({ text }) => text.match(/\b[a-z]{4,}\b/gu) ?? [])
        .filter((one) => !ids.has(one))
        .toSorted((a, b) => b.length - a.length);
      if (word === undefined) return;
      const changed = written.replaceAll(word, `§${word.slice(1)}`);
      expect(wordFaults(expected, proof.read(encoder.encode(changed)))).toContainEqual(
        expect.objectContaining({ what: 'words', found: expect.stringContaining('§') }),
      );
    },
  );

  test('is not the page that lacks a passage, or has two in another order', () => {
    const paragraphs = [...page.matchAll(/<p id=[^>]*>.*?<\/p>/gsu)].map(([one]) => one);
    const [first = '', second = ''] = paragraphs;
    expect(
      faultsOf(
        edition,
        source,
        page.replace(first, () => ''),
      ).length,
    ).toBeGreaterThan(0);
    const swapped = page
      .replace(first, () => '\0')
      .replace(second, () => first)
      .replace('\0', () => second);
    expect(faultsOf(edition, source, swapped)).toMatchObject([{ what: 'order' }]);
  });
});

test('a lost label, a lost bracket and a label of nobody are told apart', () => {
  const { source, edition } = realRecord;
  const page = pageOf(edition);
  const without = (from: string, to: string) =>
    faultsOf(edition, source, page.replace(from, to));
  expect(page).toContain('<h3 class="speaker">Comrade Enver Hoxha:</h3>');
  expect(without('Comrade Enver Hoxha:</h3>', 'Comrade Enver Hoxha</h3>')).toMatchObject([
    {
      id: 'p3',
      what: 'label',
      expected: 'Comrade Enver Hoxha:',
      found: 'Comrade Enver Hoxha',
    },
  ]);
  expect(without('class="insertion"', 'class="plain"')).toMatchObject([
    { id: 'p1', what: 'bracket' },
  ]);
  expect(without('We are very happy', 'We are happy')).toMatchObject([
    {
      id: 'p3',
      what: 'words',
      expected: 'Welcome dear comrades. We are very happy to find you amongst…',
    },
  ]);
});

test('words of the source that no passage has are told', () => {
  const { source, edition } = realRecord;
  expect(sourceWords(edition, `${source}\n\nAnd more.`).lost).toEqual(['And more.']);
});

test('every page that carries the text is among the carriers', () => {
  const edition = editionOf(slug);
  const paths = carriersOf(edition, []).map(({ path }) => path);
  expect(paths).toContain(`${slug}/index.html`);
  expect(paths).toContain(`${slug}/p48/index.html`);
  expect(paths).toContain(`${slug}/n1/index.html`);
  expect(paths).toContain(`${slug}/v/1.0.0/index.html`);
});
