import type { NamedEntry } from '../../../search/index/named-entries.ts';
import { registerFields } from '../../../search/match/filters.ts';
import type { ExampleKind } from './example-kind.ts';
import type { ExampleText } from './example-text.ts';

/** What asks for an entry of a register. */
const fields = new Map<NamedEntry['register'], string>(
  Object.entries(registerFields).map(([field, register]) => [register, field]),
);

/** Names and spellings. */
export const nameExamples: readonly ExampleKind[] = [
  {
    says: 'name',
    *queries(text) {
      for (const { heading, forms, variants } of mentioned(text))
        for (const name of [...variants, heading])
          if (!forms.includes(name) && !isForeign(name)) yield name;
    },
  },
  {
    says: 'script',
    *queries(text) {
      for (const { variants } of mentioned(text)) yield* variants.filter(isForeign);
    },
  },
  {
    says: 'abbreviation',
    *queries({ open }) {
      for (const { register, id } of open.index.entries)
        if (register === 'abbreviations') yield id;
    },
  },
  {
    says: 'entry',
    *queries(text) {
      for (const { id, register } of mentioned(text)) {
        const isThere = text.open.records.filter(({ mentions }) =>
          mentions.some(({ entry }) => entry === id),
        );
        const beside = text.words.filter(({ records }) =>
          isThere.some((record) => records.has(record)),
        );
        for (const { raw } of beside) yield `${fields.get(register)}:${id} ${raw}`;
        yield `${fields.get(register)}:${id}`;
      }
    },
  },
  {
    says: 'misspelling',
    hangsOnAll: true,
    *queries({ words }) {
      for (const { raw } of words) {
        const middle = Math.floor(raw.length / 2);
        if (raw.length > 5) yield raw.slice(0, middle) + raw.slice(middle + 1);
      }
    },
    shows: ({ results, didYouMean }) => results.length > 0 && didYouMean.length > 0,
  },
];

/** The entries that the texts mention, the most mentioned first. */
function mentioned({ open }: ExampleText): readonly NamedEntry[] {
  const counts = new Map<string, number>();
  for (const { mentions } of open.records)
    for (const { entry } of mentions) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const count = ({ id }: NamedEntry) => counts.get(id) ?? 0;
  return open.index.entries
    .filter((entry) => count(entry) > 0 && fields.has(entry.register))
    .toSorted((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
}

function isForeign(name: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
}
