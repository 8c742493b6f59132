import type { DocumentMetadata } from '../../edition/index.ts';

/** Where something of a document is kept or published, and what it is. */
export interface Deposit {
  readonly kind: 'archive' | 'published';
  readonly name: string;
  /** Where it is and its number, to go after the name; empty where neither is known. */
  readonly rest: string;
  readonly url: string | undefined;
}

/**
 * Who keeps the original, and who published the text, so far as no statement on the provenance says it:
 * that has its source and certainty, too.
 */
export function depositsToTell({
  citation,
  provenance,
}: Pick<DocumentMetadata, 'citation' | 'provenance'>): readonly Deposit[] {
  return (['archive', 'published'] as const).flatMap((kind) => {
    const deposit = citation?.[kind];
    if (!deposit) return [];
    const { name, number, place, url } = deposit;
    const isStated = provenance.some(({ value = '' }) =>
      [name, number ?? name].every((words) => plain(value).includes(plain(words))),
    );
    const rest = [place, number].flatMap((words) => (words ? [`, ${words}`] : []));
    return isStated ? [] : [{ kind, name, rest: rest.join(''), url }];
  });
}

/** The words alone, each with a space before and after: "box 1" does not stand in "box 12". */
function plain(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}
