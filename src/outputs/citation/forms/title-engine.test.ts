import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCslSources } from '../../../site/citations/citation-styles.ts';
import { citationStyles } from './citation-styles.ts';
import { CslEngine } from './csl-engine.ts';
import { TitleEngine, titleIn } from './title-engine.ts';

const sources = readCslSources();
const names = [...new Set(citationStyles.map(({ csl }) => csl))];

const words = fc.constantFrom(
  ...'a the of and with record Conversation USSR 1961 “great “own” game” ‘single’'.split(
    ' ',
  ),
  ...[
    'people’s',
    "don't",
    '(This)',
    'word:',
    'What?',
    'Pak',
    '–',
    'no-name',
    '¶ 12',
    'end.',
  ],
  '<span class="nocase">von Kim-il</span>',
);
const titles = fc
  .array(words, { minLength: 1, maxLength: 9 })
  .map((some) => some.join(' '))
  // Of signs alone citeproc-js makes no entry.
  .filter((title) => /\p{L}/u.test(title));

test.each(names)('a title is set as the whole of %s sets it', (name) => {
  const whole = new CslEngine(sources, name);
  const own = new TitleEngine(sources, name);
  fc.assert(
    fc.property(
      titles,
      fc.constantFrom('en', 'en-GB', 'ru', undefined),
      (title, language) => {
        // Italics within a title would be roman, and no title here has any.
        expect(own.set(title, language)).toBe(titleIn(whole, title, language));
      },
    ),
    { numRuns: 200 },
  );
});
