import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressNames } from './address-names.ts';

test('a name in an address is that of the archive without accents and capitals', () => {
  expect([...addressNames(['Central State Archive', 'Archiv für Höfe'])]).toEqual([
    ['Archiv für Höfe', 'archiv-fur-hofe'],
    ['Central State Archive', 'central-state-archive'],
  ]);
});

test('names that differ have different addresses, which can be written anywhere', () => {
  const letters = fc.constantFrom(...'aAáß-. 1中');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letters, maxLength: 5 })), (names) => {
      const addresses = addressNames(names);
      expect(addresses.size).toBe(new Set(names).size);
      expect(new Set(addresses.values()).size).toBe(addresses.size);
      for (const address of addresses.values())
        expect(address).toMatch(/^(?!\d{1,3}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    }),
  );
});

test('the address of a name does not hang on the order in which names are found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (names) => {
      expect(addressNames(names.toReversed())).toEqual(addressNames(names));
    }),
  );
});
