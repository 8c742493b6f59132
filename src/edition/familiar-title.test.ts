import { expect, test } from 'vitest';
import { familiarTitle } from './index.ts';

const shortTitle = 'Millers';

test('a document is called as people call it, else by its own title, else by its short one', () => {
  const familiar = 'Gregory and the millers';
  const [own, supplied] = [
    { text: 'Memorandum of Conversation', supplied: false },
    { text: '[Record of a meeting]', supplied: true },
  ];
  expect(familiarTitle({ title: { ...supplied, familiar }, shortTitle })).toBe(familiar);
  expect(familiarTitle({ title: own, shortTitle })).toBe(own.text);
  expect(familiarTitle({ title: supplied, shortTitle })).toBe(shortTitle);
});
