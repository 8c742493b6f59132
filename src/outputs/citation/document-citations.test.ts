import { expect, test } from 'vitest';
import { citedPassages } from '../../edition/index.ts';
import { records, subjectOf } from '../testing/records.ts';
import { addressFrom } from './address.ts';
import { citePassage } from './cite-document.ts';
import type { Cited } from './cited.ts';
import { citationIn, documentCitations } from './document-citations.ts';

const noStyle = { lead: '', container: '' };

test.each(records)('every passage of $name is cited as by itself', ({ edition }) => {
  for (const url of [undefined, 'https://example.org/a/']) {
    const { cited: whole, collection } = subjectOf(edition, url);
    const passages = new Map(
      citedPassages(edition).map((passage) => {
        const address = addressFrom(url, `${edition.slug}/#${passage.id}`);
        return [passage.id, citePassage(edition, passage, collection.site, address)];
      }),
    );
    const styled: Cited[] = [];
    const file = documentCitations(whole, passages, (cited) => {
      styled.push(cited);
      return new Proxy({}, { get: () => noStyle }) as never;
    });
    for (const [id, cited] of passages)
      expect(citationIn(file, id)?.cited).toEqual(cited);
    // Once for the whole, and once for each voice or kind of block, not for each passage.
    const kinds = new Set(
      [...passages.values()].map(({ voices, mediation, item }) =>
        JSON.stringify([voices, mediation, item.author, item.contributor]),
      ),
    );
    expect(styled.length).toBeLessThanOrEqual(kinds.size * 2 + 1);
    expect(citationIn(file, 'p9999')).toBeUndefined();
  }
});
