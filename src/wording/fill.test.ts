import { expect, test } from 'vitest';
import { fill, runsOf } from './fill.ts';

const places = '{count, plural, one {# place} other {# places}} in {title}';

test.for([
  [0, '0 places in A'],
  [1, '1 place in A'],
  [2, '2 places in A'],
  [1200, '1,200 places in A'],
] as const)('%i of something agree with their noun', ([count, words]) => {
  expect(fill(places, { count, title: 'A' })).toBe(words);
});

test('a language has its own plurals and its own numbers', () => {
  const records = '{count, plural, one {# zapis} few {# zapisy} other {# zapisów}}';
  const inPolish = (count: number) => fill(records, { count }, 'pl');
  expect([1, 3, 5, 12_000].map(inPolish)).toEqual([
    '1 zapis',
    '3 zapisy',
    '5 zapisów',
    '12\u00A0000 zapisów',
  ]);
});

test('a value that is missing is told, not left out', () => {
  expect(() => fill(places, { count: 1 })).toThrow('Expected `title`');
});

test('a sentence has links by name, keys, and what is typed', () => {
  expect(runsOf('See the [key](key), press [[Enter]] or write `p12`.')).toEqual([
    { text: 'See the ' },
    { text: 'key', link: 'key' },
    { text: ', press ' },
    { text: 'Enter', element: 'kbd' },
    { text: ' or write ' },
    { text: 'p12', element: 'code' },
    { text: '.' },
  ]);
});
