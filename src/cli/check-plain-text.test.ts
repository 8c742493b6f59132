import { expect, test } from 'vitest';
import type { Change } from './testing/faults-after.ts';
import { faultsAfter } from './testing/faults-after.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';

const planted: readonly (readonly [string, Change, string])[] = [
  [
    'content/registers/people.yaml',
    ['    note: >-\n      ', '    note: >-\n      <!-- check --> '],
    '.note` has `<!--`',
  ],
  [
    'content/edition.yaml',
    ['A scholarly digital edition', 'A <i>scholarly</i> edition'],
    '`description` has `<i>`',
  ],
  [
    'content/pages/about.md',
    ['description: What', 'description: "[What](../introduction/)'],
    '`description` has `[What](../introduction/)`',
  ],
  [
    `${document}/document.yaml`,
    ['shortTitle: Hoxha', 'shortTitle: <b>Hoxha</b>'],
    '`shortTitle` has `<b>`',
  ],
  [
    'content/sources.yaml',
    ['howConsulted: ', 'howConsulted: Seen [here](https://example.org). '],
    '`howConsulted` has `[here](https://example.org)`',
  ],
];

test.each(planted)('markup in plain text is one fault: %s', (path, change, told) => {
  const closed: Change[] = change[1].includes('"')
    ? [['are whose.\n', 'are whose."\n']]
    : [];
  const faults = faultsAfter(path, change, ...closed);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(
    `${told}, which would be shown as typed. Remove it: this field is plain text.`,
  );
});

test('a lone asterisk in plain text is no fault', () => {
  const change: Change = ['A scholarly digital edition', 'A scholarly* digital edition'];
  expect(faultsAfter('content/edition.yaml', change)).toEqual(['No faults.']);
});
