import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printTranscript, separations } from '../../transcript/index.ts';
import { options, text } from '../../transcript/testing/broken-copies.ts';
import { Faults } from './read/faults.ts';
import { plainTree } from './read/plain-tree.ts';
import { readText } from './read/read-text.ts';
import { editionOfText, editions, teiOf } from './testing/tei-of.ts';
import { elementIn } from './xml/queries.ts';
import { readXml } from './xml/read-xml.ts';

function readBack(tei: string, labels: readonly string[] = []) {
  const { root, fault } = readXml(tei);
  const element = elementIn(root, 'text');
  if (fault || !element) throw new Error(fault?.reason ?? 'Expected a text');
  const faults = new Faults();
  const { transcript, ids } = readText(element, faults, labels);
  return { transcript, ids: [...ids.values()], faults: faults.all };
}

test.each(editions)('the TEI of $name holds its tree and its ids', ({ edition }) => {
  const { transcript, ids, faults } = readBack(teiOf(edition));
  expect(faults).toEqual([]);
  expect(transcript).toEqual(plainTree(edition.transcript));
  expect(ids.toSorted()).toEqual([...edition.ids.values()].toSorted());
});

test.each(separations)(
  'so does the TEI of any text, paragraphs set apart by %s',
  (separation) => {
    fc.assert(
      fc.property(text, options, (source, declared) => {
        const edition = editionOfText(source, { ...declared, separation });
        const labels = (declared.speakers ?? []).map((speaker) =>
          typeof speaker === 'string' ? speaker : speaker.label,
        );
        const { transcript, ids, faults } = readBack(teiOf(edition), labels);
        expect(faults).toEqual([]);
        expect(transcript).toEqual(plainTree(edition.transcript));
        expect(printTranscript(transcript)).toBe(source);
        expect(ids.toSorted()).toEqual([...edition.ids.values()].toSorted());
      }),
      { numRuns: 300 },
    );
  },
);
