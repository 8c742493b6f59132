import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCslSources } from '../../../site/citations/citation-styles.ts';
import { citationStyles } from './citation-styles.ts';
import { CslEngine } from './csl-engine.ts';
import { formatDated } from './dated-item.ts';

const sources = readCslSources();
const names = [...new Set(citationStyles.map(({ csl }) => csl))];

const word = fc.constantFrom('Hoxha', 'Pak', 'Li', 'de Vries', 'Ó Briain', 'Kroi');
const person = fc.oneof(
  fc.record({ family: word, given: fc.constantFrom('Enver', 'Geum-cheol', 'A. B.') }),
  fc.record({
    family: word,
    given: word,
    'static-ordering': fc.constant(true as const),
  }),
  fc.record({ literal: fc.constantFrom('Central Committee', 'The Board') }),
);
const persons = fc.array(person, { minLength: 1, maxLength: 4 });
const date = fc
  .tuple(
    fc.integer({ min: 900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) => ({
    'date-parts': [[year, month, day].slice(0, parts)],
  }));
const items = fc.record(
  {
    id: fc.constant('shown'),
    type: fc.constantFrom('document', 'book'),
    title: fc.constant('<span class="nocase">Title</span>'),
    issued: date,
    author: persons,
    editor: persons,
    language: fc.constantFrom('en', 'ru'),
  },
  { requiredKeys: ['id', 'type', 'title'] },
);

test.each(names)(
  'an item of %s is the same whether its date is put in or not',
  (name) => {
    const whole = new CslEngine(sources, name);
    const engine = new CslEngine(sources, name);
    fc.assert(
      fc.property(items, fc.constantFrom('note', 'entry'), (item, form) => {
        expect(formatDated(engine, form, item)).toBe(whole[form](item));
      }),
      { numRuns: 300 },
    );
  },
);
