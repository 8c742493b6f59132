import { expect, test } from 'vitest';
import type { Entry } from '../../edition/index.ts';
import { chronologyOf } from './chronology.ts';

function event(id: string, when?: { from: string; to?: string }): Entry {
  return {
    id,
    register: 'events',
    heading: id,
    named: true,
    forms: [],
    variants: [],
    derived: [],
    note: id,
    certainty: 'stated',
    sources: [],
    authorities: [],
    related: [],
    dates: when && { text: when.from, certainty: 'stated', when },
  };
}

test('events stand under the year they began in, in the order of their days', () => {
  const years = chronologyOf([
    event('treaty', { from: '1961-07-06', to: '1961-07-11' }),
    event('war', { from: '1950-06-25', to: '1953' }),
    event('undated'),
    event('talk', { from: '1961-02-10' }),
    event('year', { from: '1961' }),
    { ...event('person', { from: '1961' }), register: 'people' },
  ]);
  expect(years.map(({ year, events }) => [year, events.map(({ id }) => id)])).toEqual([
    ['1950', ['war']],
    ['1961', ['year', 'talk', 'treaty']],
  ]);
});
