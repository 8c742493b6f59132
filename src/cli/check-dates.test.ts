import { expect, test } from 'vitest';
import { editionDate } from './testing/edition-date.ts';
import type { Change } from './testing/faults-after.ts';
import { faultsAfter, faultsIn } from './testing/faults-after.ts';
import { TemporaryFolder } from './testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';

const planted: readonly (readonly [string, Change, string])[] = [
  [
    'content/edition.yaml',
    [`date: ${editionDate()}`, 'date: 2026-13-01'],
    '`2026-13-01`',
  ],
  [`${document}/document.yaml`, ['date: 1961-02-10', 'date: 1787-02-30'], '`1787-02-30`'],
  [
    'content/registers/events.yaml',
    ["from: '1956-05-25'", "from: '1956-02-30'"],
    '`1956-02-30`',
  ],
  [
    'content/registers/events.yaml',
    ["to: '1956-06-03'", "to: '1956-06-31'"],
    '`1956-06-31`',
  ],
  ['content/sources.yaml', ['issued: 2023-06-15', 'issued: 2023-06-32'], '`2023-06-32`'],
];

test.each(planted)('a day that does not exist is one fault: %s', (path, change, date) => {
  const faults = faultsAfter(path, change);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`is ${date}, but there is no such day`);
});

test('a version cannot have been published on a day that does not exist', () => {
  using folder = TemporaryFolder.withContent();
  folder.write('content/versions.yaml', 'versions:\n  1.0.0: 2026-02-30\n');
  expect(faultsIn(folder)).toEqual([
    expect.stringMatching(/^content\/versions\.yaml:2:3 .+no such day/u),
  ]);
});
