import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteRegisters } from '../../content/read-edition.ts';
import { readCslSources, siteFormatter } from '../../site/citations/citation-styles.ts';
import {
  addressFrom,
  citationFormatter,
  citeEdition,
  citeEntry,
  citeNote,
  citePage,
  citeRange,
  plainCitation,
  sourceItem,
} from '../index.ts';
import {
  addressOf,
  cited,
  citedUnaddressed,
  document,
  edition,
  passageOf,
  passages,
  site,
} from '../testing/real-document.ts';
import { keepNames } from './csl-item.ts';

const formatter = siteFormatter();
const paragraphs = edition.passages.filter(({ number }) => number !== undefined);

function textOf(of: typeof document, style: string): string {
  const citation = formatter.citationsFor(of).find((each) => each.style === style);
  return citation?.text ?? `No ${style}`;
}

test('the plain citation of every paragraph has speaker, mediation, number, version, hash and address', () => {
  expect(paragraphs).toHaveLength(48);
  for (const { id, number, speaker, hash } of paragraphs) {
    const plain = plainCitation(cited(id));
    expect(plain).toContain(speaker?.name ?? 'Haxhi Kroi, words of the record keeper');
    expect(plain).toContain('in English translation');
    expect(plain).toContain(`10 February 1961, ¶ ${number}.`);
    expect(plain).toContain(`version 1.0.0, 2026 (fingerprint ${hash.slice(0, 8)})`);
    expect(plain).toMatch(new RegExp(`\\. https://edition\\.example/\\S+/#${id}$`, 'u'));
  }
});

test('without an address every citation of every paragraph says so and gives the path', () => {
  for (const { id } of paragraphs) {
    for (const { text } of formatter.citationsFor(citedUnaddressed(id))) {
      expect(text).toContain(`[address not yet assigned], /1961-02-10-hoxha-pak/#${id}`);
      expect(text).not.toContain('http');
    }
  }
});

test('every style prints date, title in brackets, version, archive and address of every passage', () => {
  for (const each of [document, ...passages]) {
    for (const { style, text } of formatter.citationsFor(each)) {
      expect(text.toLowerCase()).toContain(
        '[record of a conversation between enver hoxha',
      );
      expect(text.toLowerCase()).toContain('version 1.0.0');
      expect(text).toContain('Wilson Center Digital Archive');
      expect(text).toMatch(/[Dd]ocument 114421/u);
      expect(text).toContain(each.address.url);
      // The APA style dates manuscripts by the year alone.
      expect(text).toMatch(
        style === 'apa' ? /\(1961\)/u : /Feb.* 1961|February 10, 1961/u,
      );
    }
  }
});

test('the locator is the paragraph, as each manual abbreviates it', () => {
  const twelve = cited('p12');
  expect(textOf(twelve, 'chicago-note')).toContain(', par. 12, ');
  expect(textOf(twelve, 'chicago-bibliography')).toContain(
    'Paragraph 12, as recorded by',
  );
  expect(textOf(twelve, 'turabian')).toContain(', par. 12, ');
  expect(textOf(twelve, 'mhra')).toContain(', para. 12, ');
  const inText = formatter.citationsFor(twelve).map((each) => each.inText?.text);
  expect(inText.filter(Boolean)).toEqual(['(Hoxha, par. 12)', '(Hoxha, 1961, para. 12)']);
});

test('a range is printed with both its ends, and by all who speak in it', () => {
  const range = citeRange(
    edition,
    [passageOf('p7'), passageOf('p14')],
    site,
    addressOf('p7'),
  );
  expect(plainCitation(range)).toContain(
    'Pak Geum-cheol [Pak Kum Chol] and Enver Hoxha, as',
  );
  expect(plainCitation(range)).toContain('¶¶ 7–14.');
  expect(textOf(range, 'chicago-note')).toMatch(
    /^Pak Geum-cheol and Enver Hoxha, .*pars\. 7–14/u,
  );
  expect(textOf(range, 'mla')).toContain('paragraphs 7–14');
});

test('a range that runs backwards, or begins at no paragraph, is refused', () => {
  const at = addressOf('p7');
  for (const ends of [
    ['p14', 'p7'],
    ['p7', 'p7'],
    ['abstract', 'p7'],
  ] as const) {
    const range = [passageOf(ends[0]), passageOf(ends[1])] as const;
    expect(() => citeRange(edition, range, site, at)).toThrow('Expected a range');
  }
});

test('nobody who speaks is the author of the whole; a paragraph’s author is its speaker', () => {
  expect(document.item.author).toBeUndefined();
  expect(document.item.contributor).toEqual([{ family: 'Kroi', given: 'Haxhi' }]);
  expect(textOf(document, 'chicago-note')).toMatch(/^“\[Record/u);
  const authors = (id: string) => cited(id).item.author?.map(({ family }) => family);
  expect(authors('p12')).toEqual(['Hoxha']);
  expect(authors('p7')).toEqual(['Pak']);
  expect(authors('p1')).toEqual(['Kroi']);
  expect(authors('signature')).toEqual(['Kroi']);
  expect(authors('abstract')).toBeUndefined();
  expect(authors('n1')).toBeUndefined();
  expect(cited('p12').item.contributor).toEqual([{ family: 'Kroi', given: 'Haxhi' }]);
});

test('Korean names keep their order and spelling in every style', () => {
  for (const { style, text } of formatter.citationsFor(cited('p7'))) {
    expect(text).toMatch(style === 'apa' ? /^Pak G\. / : /^Pak Geum-cheol\b/u);
  }
  const title = keepNames('Talks of Pak Geum-cheol with the workers’ party');
  const item = { id: 'talks', type: 'manuscript', title, language: 'en' };
  expect(formatter.bibliographyEntry(item).text).toContain(
    'Talks of Pak Geum-cheol with the Workers’ Party',
  );
});

test('nothing unverified is in any item: no translator, no project, no funder', () => {
  for (const { item } of [document, ...passages]) {
    expect(item.translator).toBeUndefined();
    expect(JSON.stringify(item)).not.toMatch(/Daljani|Lalaj|Leon Levy|AQPPSH|Tirana/u);
  }
});

test('edition, pages, entries and notes are cited with title, version and address', () => {
  const at = (path: string) => addressFrom('https://edition.example/', path);
  const { notes } = edition.apparatus;
  const others = [
    citeEdition(site, at('')),
    citePage({ slug: 'introduction', title: 'Introduction' }, site, at('introduction/')),
    ...[...siteRegisters('content').entries.values()].map((entry) =>
      citeEntry(entry, site, at(`${entry.register}/${entry.id}/`)),
    ),
    ...notes.map((note) => citeNote(edition, note, site, addressOf(note.id))),
  ];
  expect(others.length).toBeGreaterThan(notes.length + 2);
  for (const each of others) {
    for (const { text, html } of formatter.citationsFor(each)) {
      expect(html.replaceAll(/<\/?i>/gu, '')).not.toMatch(/<|&#60;span/u);
      expect(text).toContain(each.address.url);
      expect(text).not.toContain('undefined');
      expect(text).not.toMatch(/““|‘‘|””|,[”’]+\)/u);
    }
    // MHRA’s and Chicago’s styles have no room for the version of a web page’s whole.
    expect(textOf(each, 'plain')).toContain('version 1.0.0');
  }
});

test('no style lets the edition seem as old as the record', () => {
  for (const each of [document, cited('p12')]) {
    for (const { style, text } of formatter.citationsFor(each)) {
      expect(text, style).toMatch(/\bversion 1\.0\.0, 2026\b/iu);
      expect(text, style).toContain('1961');
    }
  }
});

test('a style that asks when a page was read leaves room for the date', () => {
  expect(textOf(document, 'turabian')).toContain('accessed [date of access]');
  expect(textOf(document, 'chicago-note')).not.toContain('accessed');
});

test('every source of the bibliography is formatted with its title as its page prints it', () => {
  const { sources } = siteRegisters('content');
  expect(sources.size).toBeGreaterThan(100);
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  for (const [id, source] of sources) {
    const { html, text } = formatter.bibliographyEntry(sourceItem(id, source));
    expect(letters(text)).toContain(letters(source.title));
    if (source.URL) expect(text).toContain(source.URL.replaceAll("'", '%27'));
    expect(html.replaceAll(/<\/?i>/gu, '')).not.toContain('<');
  }
});

test('no title and no name brings markup into a citation but italics', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      (title, literal) => {
        const item = { id: 'x', type: 'manuscript', title, author: [{ literal }] };
        const { html } = formatter.bibliographyEntry(item);
        expect(html.replaceAll(/<\/?i>/gu, '')).not.toContain('<');
      },
    ),
    { numRuns: 200 },
  );
});

test('the same thing is cited in the same words, whatever was cited before', () => {
  const fresh = citationFormatter(readCslSources());
  expect(fresh.citationsFor(cited('p12'))).toEqual(formatter.citationsFor(cited('p12')));
});

test('a style or locale that is missing is named', () => {
  const { styles, locales } = readCslSources();
  const fewer = new Map([...styles].filter(([name]) => name !== 'apa'));
  expect(() => citationFormatter({ styles: fewer, locales })).toThrow('CSL style apa');
  expect(() => citationFormatter({ styles, locales: new Map() })).toThrow('CSL locale');
});
