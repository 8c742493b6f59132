import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separations } from '../../transcript/index.ts';
import { options, text } from '../../transcript/testing/broken-copies.ts';
import { editionOfText, editions, teiOf } from './testing/tei-of.ts';
import { schematronFaults, validateOurs, validateTei } from './testing/validators.ts';

test.each(editions)(
  'the TEI of $name is valid TEI, by our schema and by TEI’s',
  ({ edition }) => {
    const xml = teiOf(edition);
    expect(validateOurs(xml)).toEqual([]);
    expect(validateTei(xml)).toEqual([]);
  },
);

test.each(editions)('the TEI of $name keeps TEI’s Schematron rules', ({ edition }) => {
  expect(schematronFaults(teiOf(edition))).toEqual([]);
});

test.each(separations)(
  'the TEI of any text is valid, paragraphs set apart by %s',
  (separation) => {
    fc.assert(
      fc.property(text, options, (source, declared) => {
        const xml = teiOf(editionOfText(source, { ...declared, separation }));
        expect([...validateOurs(xml), ...validateTei(xml)]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);
