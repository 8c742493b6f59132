import type { DocumentMetadata } from '../../edition/index.ts';

const names = { abstract: 'Abstract', dateline: 'Date' } as const;

/** What a part is called, and by whom it is where that is declared: "Abstract, by the editors". */
export function partTitle(
  part: keyof typeof names,
  responsibility: DocumentMetadata['responsibility'],
): string {
  const by = responsibility?.[part];
  return by === undefined ? names[part] : `${names[part]}, by ${by}`;
}
