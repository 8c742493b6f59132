import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cardPng } from './card.ts';

const card = {
  site: 'Records: A digital edition',
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

test('the same card is the same bytes, and each part of it is printed', async () => {
  const others = Object.keys(card).map((part) => ({ ...card, [part]: 'Another' }));
  const pictures = await Promise.all([card, card, ...others].map(cardPng));
  const [one, again, ...changed] = pictures.map(hash);
  expect(again).toBe(one);
  expect(new Set(changed).size).toBe(others.length);
  expect(changed).not.toContain(one);
});
