import type { Annotations } from '../edition/index.ts';

interface Named {
  readonly path: readonly PropertyKey[];
  readonly id: string;
}

/** The register entries that annotations refer to, and where. */
export function entriesNamed(annotations: Annotations | undefined): Named[] {
  if (!annotations) return [];
  const { mentions, quotations } = annotations;
  return [
    ...mentions.include.map(({ entry }, index) => ({
      path: ['mentions', 'include', index, 'entry'],
      id: entry,
    })),
    ...mentions.exclude.map(({ entry }, index) => ({
      path: ['mentions', 'exclude', index, 'entry'],
      id: entry,
    })),
    ...quotations.map(({ speaker }, index) => ({
      path: ['quotations', index, 'speaker'],
      id: speaker,
    })),
  ];
}

/** The sources that annotations refer to, and where. */
export function sourcesNamed(annotations: Annotations | undefined): Named[] {
  return Object.entries(annotations?.notes ?? {}).flatMap(([note, { sources }]) =>
    sources.map((citation, index) => ({
      path: ['notes', note, 'sources', index],
      id: typeof citation === 'string' ? citation : citation.source,
    })),
  );
}
