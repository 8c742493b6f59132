import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputs } from '../../outputs/index.ts';
import { corpusLimits, corpusRules, corpusSchema, formats, hasFormat } from './corpus.ts';

const choices = fc.record(
  {
    passagePages: fc.oneof(
      fc.constantFrom('all' as const, 'none' as const),
      fc.array(fc.constantFrom('a-record', 'b')),
    ),
    passageFiles: fc.constantFrom('all' as const, 'none' as const),
    figures: fc.constantFrom('all' as const, 'none' as const),
    wordIndex: fc.constantFrom('whole' as const, 'rare' as const),
    formats: fc.oneof(fc.constant('all' as const), fc.subarray([...formats])),
    books: fc.constantFrom('all' as const, 'none' as const),
  },
  { requiredKeys: [] },
);

test('what an editor chooses holds at any size, and the schema takes it', () => {
  fc.assert(
    fc.property(choices, fc.nat(20_000), (chosen, documents) => {
      expect(corpusRules(chosen, documents)).toMatchObject(chosen);
      expect(corpusSchema.parse(chosen)).toEqual(chosen);
    }),
  );
});

test('every format of text and data is one that an editor may choose, and citations are none', () => {
  const rules = corpusRules({ formats: [] }, 1);
  const left = outputs.filter(({ role, isCostly }) => role === 'item' && !isCostly);
  expect(left.map(({ extension }) => extension).toSorted()).toEqual(formats.toSorted());
  expect(hasFormat(rules, 'speech.pak.txt')).toBe(false);
  expect(hasFormat({ ...rules, formats: ['speech.txt'] }, 'speech.pak.txt')).toBe(true);
});

test('an edition of one document has everything', () => {
  expect(corpusRules({}, 1)).toEqual({
    passagePages: 'all',
    passageFiles: 'all',
    figures: 'all',
    wordIndex: 'whole',
    formats: 'all',
    books: 'all',
  });
});

test.each(Object.entries(corpusLimits))('%s end above %i documents', (name, limit) => {
  const at = (documents: number) => Object.entries(corpusRules({}, documents));
  const changed = at(limit + 1).filter(([key, value]) =>
    at(limit).every(([other, before]) => other !== key || before !== value),
  );
  expect(changed.map(([key]) => key)).toContain(name);
});
