import { expect, test } from 'vitest';
import { siteCollection } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { siteFormatter } from '../../site/citations/citation-styles.ts';
import { addressFrom, citeDocument } from '../index.ts';
import { edition as real } from '../testing/real-document.ts';
import { editionOfText } from '../testing/records.ts';
import { noteTargets, proseOf } from './prose.ts';
import { typstOf } from './typst-of.ts';
import { spaced } from './words.ts';

function sourceOf(edition: Edition, url?: string): string {
  const collection = siteCollection();
  const cited = citeDocument(
    edition,
    collection.site,
    addressFrom(url, `${edition.slug}/`),
  );
  const { styledFor } = siteFormatter();
  return typstOf({ edition, collection, cited, styledFor });
}
const source = sourceOf(real);

test('each note of this edition, each suggestion and each printed note is at the foot once', () => {
  const { notes, emendations } = real.apparatus;
  expect(notes.length).toBeGreaterThan(20);
  for (const { id } of [...notes, ...emendations])
    expect(source.split(`own-note("${id}", `)).toHaveLength(2);
  for (const { id } of real.notes)
    expect(source.split(`printed-note("${id}", `)).toHaveLength(2);
  expect(source).toContain('own-note("e1", "†", {"Suggested: “utmost”.');
});

test('a note that several marks refer to is printed once, and one without a mark is not lost', () => {
  const twice = sourceOf(
    editionOfText(
      'A: One [1] and two [1].\n\nB: Yes.\n\n[1] Note: both.\n\n[2] Note: loose.',
    ),
  );
  expect(twice.split('printed-note("n1", ')).toHaveLength(2);
  expect(twice.split('printed-again("n1", ')).toHaveLength(2);
  expect(twice).toContain('loose-note("n2", "[2]", {"Note: loose."})');
});

test('an edition without an address says so, and one that has it links it', () => {
  expect(source).toContain('This edition has no permanent address yet.');
  const addressed = sourceOf(real, 'https://edition.example/');
  expect(addressed).toContain(`to("https://edition.example/${real.slug}/"`);
});

test('the sources of the notes are listed once, and the names with their paragraphs', () => {
  const ids = new Set(
    real.apparatus.notes.flatMap(({ sources }) =>
      sources.map((one) => (typeof one === 'string' ? one : one.source)),
    ),
  );
  const [, list = ''] = source.split('part("Sources of the notes")');
  expect(list.split('part("Names mentioned")')[0]?.split('emph(').length).toBe(
    ids.size + 1,
  );
  expect(list).toContain(
    '{"Kapo, Hysni";"\\u2002";see("p1", "1")}'.replace('\\u2002', '\u2002'),
  );
});

test('notes link to passages of the document, to the site where it has an address, and elsewhere', () => {
  const anchors = new Set(['p12']);
  const bare = noteTargets('talk', anchors, undefined);
  expect(bare('#p12')).toEqual({ passage: 'p12' });
  expect(bare('../talk/#p12')).toEqual({ passage: 'p12' });
  expect(bare('../bibliography/#a')).toBeUndefined();
  expect(bare('https://a.example/')).toEqual({ url: 'https://a.example/' });
  const addressed = noteTargets('talk', anchors, 'https://edition.example/talk/');
  expect(addressed('#p12')).toEqual({ passage: 'p12' });
  expect(addressed('../bibliography/#a')).toEqual({
    url: 'https://edition.example/bibliography/#a',
  });
  expect(proseOf('See *this* [note](#p12).', bare).typst).toBe(
    '{{{"See "};emph({{"this"}});{" "};see("p12", {{"note"}});{"."}}}',
  );
});

test('no line begins with a dash or between initials', () => {
  expect(spaced('Marxism – Leninism of\nN. S. Khrushchev')).toBe(
    'Marxism\u00A0– Leninism of N.\u00A0S.\u00A0Khrushchev',
  );
});
