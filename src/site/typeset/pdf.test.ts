import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { siteCollection } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { addressFrom, citeDocument, pdf } from '../../outputs/index.ts';
import { editionOfText, records } from '../../outputs/testing/records.ts';
import { siteFormatter } from '../citations/citation-styles.ts';
import { bare, printedBy, taggedText } from './testing/tagged-text.ts';
import { typeset } from './typesetter.ts';

const collection = siteCollection();

function bytesOf(edition: Edition): Uint8Array {
  const address = addressFrom(undefined, `${edition.slug}/`);
  const cited = citeDocument(edition, collection.site, address);
  const { styledFor } = siteFormatter();
  const written = pdf.write({ edition, collection, cited, styledFor, typeset });
  if (typeof written === 'string') throw new Error('Expected bytes');
  return written;
}

const hangul = `회담 기록

김일성: 안녕하십니까? 오늘 우리는 만났습니다.

호자: 감사합니다. (웃음) 매우 기쁩니다.`;
const cyrillic = `Запись беседы

Иванов: Здравствуйте, товарищи. Мы рады видеть вас.

Петров: Спасибо. Передайте привет товарищу Иванову.`;
const sentence = 'We have spoken of this well-known matter before, and shall again. ';
const long = Array.from({ length: 400 }, (_, index) => {
  const label = index % 2 === 0 ? 'Comrade First' : 'Comrade Second';
  return `${label}: ${sentence.repeat((index % 7) + 1)}`;
}).join('\n\n');

const all = [
  // No face has the Arabic of one, see print-fault.test.ts.
  ...records.filter(({ name }) => name !== 'signs'),
  { name: 'one in Hangul', edition: editionOfText(hangul, 'ko') },
  { name: 'one in Cyrillic', edition: editionOfText(cyrillic, 'ru') },
  { name: 'one of 400 turns', edition: editionOfText(long) },
];

/** Programs of Debian's packages poppler-utils and qpdf, which npm does not bring. */
const missing = ['pdfinfo', 'pdftotext', 'qpdf', 'fix-qdf'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
);
const judged =
  missing.length === 0 ? 'as other programs read it' : `not run: ${missing.join(', ')}`;
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Each is set under PDF/UA-1, and every warning is an error: see `typeset`.
describe.each(all)('the PDF of the record $name', ({ name, edition }) => {
  const bytes = bytesOf(edition);
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const read = (program: string, ...options: string[]) =>
    printedBy(program, options).toString('utf8');

  test('has the same bytes whenever it is made', () => {
    expect(Buffer.compare(bytesOf(edition), bytes)).toBe(0);
  });

  describe.skipIf(missing.length > 0)(judged, () => {
    test('is sound, tagged, and has its title, language and outline', () => {
      const checked = read('qpdf', '--check', file);
      expect(checked).toContain('No syntax or stream encoding errors');
      const told = read('pdfinfo', file);
      expect(told).toMatch(/^Tagged:\s+yes$/mu);
      expect(told).toContain(edition.metadata.title.text);
      const source = read('qpdf', '--qdf', '--object-streams=disable', file, '-');
      expect(source).toContain(`/Lang (${edition.metadata.language}`);
      expect(source).toContain('/Outlines ');
      expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    });

    test('has every passage with its number and label, in the order of the record', () => {
      const { body, notes } = taggedText(file);
      let at = 0;
      const lost = edition.passages
        .filter(({ node }) => node.type !== 'noteDefinition')
        .filter((passage) => {
          const words = bare(`${leadOf(edition, passage)}${passage.text}`);
          const found = body.indexOf(words, at);
          if (found >= 0) at = found + words.length;
          return found < 0;
        });
      expect(lost.map(({ id }) => id)).toEqual([]);
      const printed = edition.notes.map(({ passage }) => bare(passage.text));
      const isLost = (note: string) => !notes.includes(note) && !body.includes(note);
      expect(printed.filter(isLost)).toEqual([]);
    });

    test('says on each page which paragraphs it has, without a gap', () => {
      const heads = read('pdftotext', '-layout', file, '-')
        .split('\f')
        .map((page) => /¶¶? (\d+)(?:–(\d+))?/u.exec(page.trim().split('\n')[0] ?? ''))
        .filter((head) => head !== null)
        .map(([, first, last = first]) => [Number(first), Number(last)] as const);
      const numbers = edition.passages.flatMap(({ number = [] }) => number).map(Number);
      expect(heads[0]?.[0]).toBe(numbers[0]);
      expect(heads.at(-1)?.[1]).toBe(numbers.at(-1));
      const gaps = heads.filter(([first], index) => {
        const before = heads[index - 1]?.[1] ?? first;
        return first - before > 1 || first < before;
      });
      expect(gaps).toEqual([]);
    });
  });
});

/** The number of a passage and the label that it opens with; one on a line of its own stands above both. */
function leadOf({ turns }: Edition, passage: Edition['passages'][number]): string {
  const { number = '' } = passage;
  const turn = turns.find(({ passages: [first] }) => first === passage);
  const speaker = turn?.node.children.find(({ type }) => type === 'speaker');
  if (!turn || !speaker || !('mark' in speaker)) return number;
  const label = `${turn.label}${speaker.mark}`;
  const isAbove = speaker.mark === '' || speaker.mark.includes('\n');
  return isAbove ? `${label}${number}` : `${number}${label}`;
}
