import type { CslItem, CslName } from './csl-item.ts';
import { noteOf, withoutMarkup } from './csl-item.ts';

/**
 * An item as a RIS record. A manuscript is `MANSCPT`; the generic type would become a journal
 * article. The record keeper has no field of his own and stands in a note.
 */
export function ris(item: CslItem): string {
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'manuscript' ? 'MANSCPT' : 'ELEC'],
    ...people('AU', item.author),
    ...people('A3', item.editor),
    ...people('A4', item.translator),
    ['TI', withoutMarkup(item.title)],
    ['ST', item['title-short'] && withoutMarkup(item['title-short'])],
    ['DA', dateOf(item)],
    ['PY', item.issued?.['date-parts']?.[0]?.[0]?.toString()],
    ['M3', item.medium ?? item.genre],
    ['PB', item.publisher],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['CY', item['archive-place']],
    ['LA', item.language],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', noteOf(item)],
    ['ID', item.id],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replaceAll(/\s+/gu, ' ').trim()}`] : [],
  );
  // RIS ends its lines as DOS does.
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A field for each of some names. */
export function people(
  tag: string,
  names: readonly CslName[] = [],
): (readonly [string, string])[] {
  return names.map((name) => [tag, nameWithComma(name)]);
}

/** "Hoxha, Enver": RIS tells family from given names by the comma, in Korean names too. */
function nameWithComma({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

/** YYYY/MM/DD/, with nothing between the strokes where nothing is known. */
function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts']?.[0];
  if (!parts) return undefined;
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return [year, month ?? '', day ?? '', ''].join('/');
}
