import { expect, test } from 'vitest';
import { editionOfText, records } from '../../outputs/testing/records.ts';
import { outputFiles, outputLinks } from '../citations/output-files.ts';
import { lettersWithoutFace, printFault } from './print-fault.ts';
import { typeset } from './typesetter.ts';

const georgian = editionOfText('A: We met in თბილისი.\n\nB: Yes.');

const sourceOf = (word: string) =>
  `#import "template.typ": *\n#show: edition.with(title: "A", date: datetime(year: 2026, month: 1, day: 1))\n= A\n${word}`;

test('every record here can be set but for one in Arabic, whose letters are named', () => {
  const faults = records.flatMap(({ name, edition }) => {
    const fault = printFault(edition);
    return fault === undefined ? [] : [{ name, fault }];
  });
  expect(faults).toEqual([
    {
      name: 'signs',
      fault: expect.stringMatching(/^No face has [\p{Script=Arabic} ]+\./u),
    },
  ]);
});

test('a document with letters that no face has is offered without a PDF, and they are named', () => {
  expect(printFault(georgian)).toMatch(/^No face has ბ თ ი ლ ს\. Put a font /u);
  expect(outputFiles(georgian)).not.toContain('record.pdf');
  expect(outputFiles(georgian)).toContain('record.txt');
  const types = (edition: typeof georgian) =>
    outputLinks('item', edition, '').map(({ type }) => type);
  expect(types(georgian)).not.toContain('application/pdf');
  expect(types(editionOfText('A: We met.\n\nB: Yes.'))).toContain('application/pdf');
});

test('letters of many scripts have a face; signs that print nothing need none', () => {
  expect(lettersWithoutFace('aé Ж ω 회 黨 党 か \u00AD\u2060\u00A0\n')).toEqual([]);
  expect(lettersWithoutFace('თა')).toEqual(['ა', 'თ']);
});

test('no document is set with a letter of the one before', () => {
  // Each has the last byte of the other in UTF-8.
  const [first, second] = [sourceOf('é'), sourceOf('ĩ')];
  const [one, other] = [first, second].map((source) => Buffer.from(typeset(source)));
  expect(one?.equals(other ?? Buffer.of())).toBe(false);
  expect(one?.equals(Buffer.from(typeset(first)))).toBe(true);
});

test('nothing is set with a letter missing, whatever faces the system has', () => {
  expect(typeset(sourceOf('Tbilisi')).length).toBeGreaterThan(1000);
  expect(() => typeset(sourceOf('თბილისი'))).toThrow('თ');
  expect(() => typeset(sourceOf('#nothing-of-this-name'))).toThrow('unknown variable');
  // A warning is an error, too.
  expect(() => typeset(sourceOf('#text(font: "No Such Face")[A]'))).toThrow(
    'unknown font',
  );
});
