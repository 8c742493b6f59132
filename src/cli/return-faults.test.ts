import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteCollection } from '../content/read-edition.ts';
import { createEdition, documentSchema, parserOptions } from '../edition/index.ts';
import { outputNamed, readTei } from '../outputs/index.ts';
import { subjectOf } from '../outputs/testing/records.ts';
import { parseTranscript, printTranscript, separations } from '../transcript/index.ts';
import { options, text } from '../transcript/testing/broken-copies.ts';
import { returnFaults } from './return-faults.ts';
import { teiShapes } from './tei-shapes.ts';

const collection = {
  ...siteCollection('content'),
  entries: new Map(),
  sources: new Map(),
};

test.each(separations)(
  'any text comes back from its TEI, paragraphs set apart by %s',
  (separation) => {
    fc.assert(
      fc.property(text, options, (source, { speakers = [], ...declared }) => {
        const { data: metadata } = documentSchema.safeParse({
          sha256: '0'.repeat(64),
          title: { text: 'A record', supplied: false },
          shortTitle: 'A record',
          language: 'en',
          participants: [{ id: 'all', name: 'All', labels: speakers }],
          transcript: { ...declared, separation },
        });
        // What no editor can declare, and no file can hold, is none of a document.
        fc.pre(metadata !== undefined && source.isWellFormed());
        if (!metadata) return;
        const transcript = parseTranscript(source, parserOptions(metadata));
        const { edition } = createEdition({
          slug: 'a',
          metadata,
          transcript,
          anchors: {},
        });
        const written = outputNamed('a.tei.xml').write({
          ...subjectOf(edition),
          collection,
        });
        const { document, faults } = readTei(String(written), teiShapes());
        expect(faults).toEqual([]);
        expect(document && returnFaults(document)).toEqual([]);
        expect(document && printTranscript(document.transcript)).toBe(source);
      }),
      { numRuns: 150 },
    );
  },
);
