import { expect, test } from 'vitest';
import { tokenizeQuery } from './tokenize-query.ts';

const phrases = (query: string) =>
  tokenizeQuery(query)
    .filter(({ quoted }) => quoted)
    .map(({ text }) => text);

test.each([
  '"red course"',
  '“red course”',
  '„red course“',
  '«red course»',
  '‘red course’',
  "'red course'",
  '「red course」',
])('%s is a phrase', (query) => {
  expect(phrases(query)).toEqual(['red course']);
});

test.each(["Pak's party", "the party's and the people's", '’tis', "coup d'etat"])(
  'an apostrophe opens no phrase: %s',
  (query) => {
    expect(phrases(query)).toEqual([]);
  },
);

test('a word that the end of a line parts is one', () => {
  expect(tokenizeQuery('our dele- gation left').map(({ text }) => text)).toEqual([
    'our',
    'dele- gation',
    'left',
  ]);
  expect(tokenizeQuery('pre- and post-war').map(({ text }) => text)).toEqual([
    'pre-',
    'and',
    'post-war',
  ]);
});
