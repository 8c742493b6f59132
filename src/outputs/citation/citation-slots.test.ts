import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCslSources } from '../../site/citations/citation-styles.ts';
import { citationFormatter } from '../index.ts';
import { cited, passages } from '../testing/real-document.ts';
import { slotted } from './citation-slots.ts';
import type { Cited } from './cited.ts';

const sources = readCslSources();
const formatter = citationFormatter(sources);
/** One that is given nothing with slots. */
const plain = citationFormatter(sources);

/** The same paragraph without slots: a hash that holds one, and that these styles do not print. */
function unslotted(one: Cited): Cited {
  expect(slotted({ ...one, hash: '9070503001' })).toBeUndefined();
  return { ...one, hash: '9070503001' };
}

test('every passage is cited from slots as it is cited by itself', () => {
  expect(passages.length).toBeGreaterThan(50);
  for (const one of passages) {
    const alone = plain.citationsFor(unslotted(one));
    expect(formatter.citationsFor(one).slice(0, -1)).toEqual(alone.slice(0, -1));
  }
});

test('so is a paragraph of any number, with an address and without', () => {
  const p12 = cited('p12');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.boolean(), (number, hasUrl) => {
      const path = p12.address.path.replace('#p12', `#p${number}`);
      const url = hasUrl ? `https://edition.example/${path}` : undefined;
      const { URL: _URL, ...item } = p12.item;
      const one: Cited = {
        ...p12,
        address: { path, url },
        locator: { numbers: String(number), isRange: false },
        item: {
          ...item,
          'title-short': p12.item['title-short']?.replace('12', String(number)) ?? '',
          ...(url !== undefined && { URL: url }),
        },
      };
      expect(formatter.citationsFor(one).slice(0, -1)).toEqual(
        plain.citationsFor(unslotted(one)).slice(0, -1),
      );
    }),
    { numRuns: 50 },
  );
});
