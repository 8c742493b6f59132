import { expect, test } from 'vitest';
import { editionOf } from '../../content/read-edition.ts';
import type { Edition } from '../../edition/index.ts';
import { addressees } from './passage-pages.ts';

const edition = editionOf('1961-02-10-hoxha-pak');
const [pak, hoxha] = edition.statistics.speakers;
if (!pak || !hoxha) throw new Error('Expected two speakers');

function spokenTo(speakers: Edition['statistics']['speakers']): readonly string[] {
  const passage = edition.passages.find(({ id }) => id === 'p12');
  if (!passage) throw new Error('Expected ¶ 12');
  const statistics = { ...edition.statistics, speakers };
  return addressees({ ...edition, statistics }, passage).map(({ name }) => name);
}

test('where two speak, each on a side of their own, it is said to whom', () => {
  expect(spokenTo([pak, hoxha])).toEqual(['Pak Kum Chol']);
});

test('where more speak, or sides are not declared, it is not', () => {
  const { side: _, ...sideless } = hoxha.participant;
  expect(spokenTo([pak, hoxha, pak])).toEqual([]);
  expect(spokenTo([pak, { ...hoxha, participant: sideless }])).toEqual([]);
});
