import { expect, test } from 'vitest';
import { familiarTitle, listedTitle } from './index.ts';

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

test('in lists a heading in capitals gives way to the short title; other titles and abbreviations do not', () => {
  const listed = (text: string, familiar?: string) =>
    listedTitle({ title: { text, supplied: false, familiar }, shortTitle });
  const printed = 'RECORD OF A CONVERSATION, 5 MARCH 1702';
  expect(listed(printed)).toBe(shortTitle);
  expect(familiarTitle({ title: { text: printed, supplied: false }, shortTitle })).toBe(
    printed,
  );
  expect(listed(printed, 'Gregory and the millers')).toBe('Gregory and the millers');
  for (const title of [
    'Record of a CONVERSATION',
    'UNESCO',
    'SALT II',
    '1961',
    '会议记录',
  ])
    expect(listed(title)).toBe(title);
});
