import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cardPng } from './card.ts';

const card = {
  site: 'Records',
  title: 'A conversation between Enver Hoxha and a delegation, with Ç, ë and ŭ in it',
  date: '10 February 1961',
};
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a card is a picture of the size that previews ask for', async () => {
  const png = Buffer.from(await cardPng(card));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
});

test('the same card is the same bytes, and another title is another picture', async () => {
  const [one, again, other] = await Promise.all([
    cardPng(card),
    cardPng(card),
    cardPng({ ...card, title: 'Another' }),
  ]);
  expect(hash(one)).toBe(hash(again));
  expect(hash(other)).not.toBe(hash(one));
});
