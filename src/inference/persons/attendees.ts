import { fullNames } from './name-parts.ts';
import type { Persons } from './persons.ts';

/** How those present are named in the record keeper's sentences, longest first. */
export function attendeeNames({ participants }: Persons, front: string): string[] {
  const named = participants.filter(({ name }) => name.length >= 4);
  const forms = [
    ...named.flatMap(({ name, labels }) => [name, ...labels]),
    ...fullNames(front),
  ];
  const titled = forms.flatMap((form) => [form, `Comrade ${form}`, `Cde. ${form}`]);
  return [...new Set(titled)]
    .filter((name) => name.length >= 4)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 300);
}

/** The words of those names, lower case: a direction can open with one. */
export function attendeeNameWords({ participants }: Persons): Set<string> {
  return new Set(
    participants.flatMap(({ name }) =>
      name
        .toLowerCase()
        .split(' ')
        .filter((word) => word.length >= 3),
    ),
  );
}
