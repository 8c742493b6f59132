import type { Annotations } from '../edition/index.ts';

interface Named {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** The register entries that annotations refer to, and where. */
export function entriesNamed({ mentions, quotations }: Annotations): Named[] {
  return [
    ...(['include', 'exclude'] as const).flatMap((list) =>
      mentions[list].map(({ entry }, index) => ({
        path: ['mentions', list, index, 'entry'],
        id: entry,
      })),
    ),
    ...quotations.map(({ speaker }, index) => ({
      path: ['quotations', index, 'speaker'],
      id: speaker,
    })),
  ];
}

/** The sources that annotations refer to, and where. */
export function sourcesNamed({ notes }: Annotations): Named[] {
  return Object.entries(notes).flatMap(([note, { sources }]) =>
    sources.map((citation, index) => ({
      path: ['notes', note, 'sources', index],
      id: typeof citation === 'string' ? citation : citation.source,
    })),
  );
}

/** The texts of annotations that are written as Markdown, and where. */
export function proseIn({ notes }: Annotations): readonly {
  readonly path: readonly PropertyKey[];
  readonly markdown: string;
}[] {
  return Object.entries(notes).flatMap(([id, { text, more }]) => [
    { path: ['notes', id, 'text'], markdown: text },
    ...(more === undefined ? [] : [{ path: ['notes', id, 'more'], markdown: more }]),
  ]);
}
