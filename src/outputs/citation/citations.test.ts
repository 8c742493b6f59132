import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteRegisters } from '../../content/read-edition.ts';
import { readCslSources, siteFormatter } from '../../site/citations/citation-styles.ts';
import {
  addressFrom,
  citationFormatter,
  citationsFrom,
  citeEdition,
  citeEntry,
  citeNote,
  citePage,
  plainCitation,
  sourceItem,
} from '../index.ts';
import {
  addressOf,
  cited,
  citedTogether,
  citedUnaddressed,
  document,
  edition,
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

function inTexts(of: typeof document): (string | undefined)[] {
  return formatter
    .citationsFor(of)
    .flatMap(({ inText }) => (inText ? [inText.text] : []));
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

test('without an address a citation is complete and ends with its last fact', () => {
  for (const each of [citedUnaddressed('p12'), citedUnaddressed('abstract')]) {
    for (const { style, text } of formatter.citationsFor(each)) {
      const rest = text.replace(
        'https://digitalarchive.wilsoncenter.org/document/114421',
        '',
      );
      expect(rest, style).not.toMatch(/https?:|\/#|assigned|undefined|accessed/u);
      expect(text, style).toMatch(/[^.]\.$/u);
    }
  }
});

test('every style prints date, title in brackets, version with its year, archive, number and both addresses', () => {
  for (const each of [document, ...passages]) {
    for (const { style, text } of formatter.citationsFor(each)) {
      const { title } = each.item;
      expect(text, style).toContain(title.slice(0, -1));
      expect(text, style).not.toMatch(/[“‘"]\[Record/u);
      expect(text.toLowerCase(), style).toMatch(/version 1\.0\.0(?:, 2026| \(2026\))/u);
      expect(text, style).toContain('Wilson Center Digital Archive');
      expect(text, style).toMatch(/[Dd]ocument 114421/u);
      expect(text, style).toContain(each.deposit?.url);
      expect(text, style).toContain(each.address.url);
      expect(text, style).toMatch(
        /10 Feb(?:\.|ruary) 1961|February 10, 1961|\(1961, February 10\)/u,
      );
    }
  }
});

test('the record’s date stands with its title, and the edition’s year with the edition', () => {
  for (const { style, text } of formatter.citationsFor(cited('p12'))) {
    const [date, edition] = [
      text.indexOf('1961'),
      text.search(/records of conversation:/iu),
    ];
    expect(date, style).toBeLessThan(edition);
    expect(text.indexOf('2026'), style).toBeGreaterThan(edition);
  }
});

test('notes name the paragraph, as each manual abbreviates it; entries name the work, and the words in the text the paragraph', () => {
  const twelve = cited('p12');
  expect(textOf(twelve, 'chicago-note')).toContain(', par. 12, ');
  expect(textOf(twelve, 'turabian')).toContain(', par. 12, ');
  expect(textOf(twelve, 'mhra')).toContain(', para. 12 <');
  for (const style of ['chicago-bibliography', 'mla', 'apa']) {
    expect(textOf(twelve, style)).not.toMatch(/par(?:a|agraph)?s?\.? 12/u);
  }
  expect(inTexts(twelve)).toEqual(['(Hoxha, par. 12)', '(Hoxha, 1961, para. 12)']);
  expect(inTexts(document)).toEqual([
    '([Record of a conversation])',
    '([Record of a conversation], 1961)',
  ]);
});

test('a range in which one person speaks is theirs, in every style', () => {
  const range = citedTogether('p12', 'p14');
  expect(plainCitation(range)).toMatch(/^Enver Hoxha, as recorded .*¶¶ 12–14\./u);
  expect(textOf(range, 'chicago-note')).toMatch(/^Enver Hoxha, \[.*, pars\. 12–14, /u);
  expect(textOf(range, 'mhra')).toMatch(/^Enver Hoxha, \[.*, paras 12–14 </u);
  expect(inTexts(range)).toEqual(['(Hoxha, pars. 12–14)', '(Hoxha, 1961, paras. 12–14)']);
});

test('an exchange is nobody’s; the plain citation names all who speak', () => {
  const range = citedTogether('p7', 'p14');
  expect(plainCitation(range)).toContain(
    'Pak Geum-cheol [Pak Kum Chol] and Enver Hoxha, as',
  );
  expect(textOf(range, 'chicago-note')).toMatch(/^\[Record .*, pars\. 7–14, /u);
  expect(inTexts(range)[0]).toBe('([Record of a conversation], pars. 7–14)');
});

test('a paragraph and the note behind it are named each by its own', () => {
  const row = citedTogether('p48', 'n1');
  expect(plainCitation(row)).toContain(', ¶ 48 to translator’s note 1. ');
  expect(textOf(row, 'chicago-note')).toContain(', par. 48 to translator’s note 1, ');
});

test('a title that ends in a quotation has one sign, where its style sets it', () => {
  const entry = { id: 'mother', heading: 'The “Albanian mother”', register: 'people' };
  const of = citeEntry(entry, site, addressFrom('https://edition.example/', 'people/x/'));
  expect(textOf(of, 'chicago-note')).toMatch(/^“The ‘Albanian Mother,’” in /u);
  expect(textOf(of, 'chicago-bibliography')).toMatch(/^“The ‘Albanian Mother.’” In /u);
  expect(textOf(of, 'apa')).toMatch(/^The “Albanian mother.” \(2026\)\. /u);
  expect(textOf(of, 'mhra')).toMatch(/^‘The “Albanian Mother”’, in /u);
  expect(inTexts(of)).toEqual([
    '(“The ‘Albanian Mother’”)',
    '(“The ‘Albanian Mother,’” 2026)',
  ]);
});

test('words somebody is quoted with in a title keep their capitals', () => {
  const note = edition.apparatus.notes.find(
    ({ passage, words }) => passage === 'p20' && /^[a-z]/u.test(words),
  );
  if (!note) throw new Error('Expected a note on words that begin small');
  const about = citeNote(edition, note, site, addressOf(note.id));
  for (const { style, text } of formatter.citationsFor(about)) {
    expect(text, style).toContain(
      `(“${note.words.replaceAll(/[“”]/gu, '').replace(/[,;]$/u, '')}”)`,
    );
    expect(text, style).toMatch(/^Note \d+ on ¶ \d+/u);
  }
});

test('nobody who speaks is the author of the whole; a paragraph’s author is its speaker', () => {
  expect(document.item.author).toBeUndefined();
  expect(document.item.contributor).toEqual([{ family: 'Kroi', given: 'Haxhi' }]);
  expect(textOf(document, 'chicago-note')).toMatch(/^\[Record/u);
  const authors = (id: string) => cited(id).item.author?.map(({ family }) => family);
  expect(authors('p12')).toEqual(['Hoxha']);
  expect(authors('p7')).toEqual(['Pak']);
  expect(authors('p1')).toEqual(['Kroi']);
  expect(authors('signature')).toEqual(['Kroi']);
  expect(authors('abstract')).toBeUndefined();
  expect(authors('n1')).toBeUndefined();
  expect(cited('p12').item.contributor).toEqual([{ family: 'Kroi', given: 'Haxhi' }]);
});

test('Korean names keep their order and spelling in every style but APA, which has initials', () => {
  for (const { style, text } of formatter.citationsFor(cited('p7'))) {
    expect(text).toMatch(style === 'apa' ? /^Pak, G\. / : /^Pak Geum-cheol\b/u);
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
      expect(text.toLowerCase()).toContain('version 1.0.0');
      expect(text).not.toContain('undefined');
      expect(text).not.toMatch(/““|‘‘|””|,[”’]+\)/u);
    }
  }
});

test('the style that asks when a page was read has the day, or room for it', () => {
  expect(textOf(document, 'mhra')).toMatch(/ \[accessed …\]\.$/u);
  const styled = formatter.styledFor(document);
  const [mhra] = citationsFrom(document, styled, '29 November 2026').slice(-2);
  expect(mhra?.text).toMatch(/ \[accessed 29 November 2026\]\.$/u);
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
