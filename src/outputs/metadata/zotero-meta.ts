import type { Cited } from '../citation/cited.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { isNamedIn, withoutMarkup } from '../citation/csl-item.ts';
import { people } from '../citation/ris.ts';

/** A `<meta>` element of a page’s head. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/**
 * What reference managers read in a page’s head, in the names Zotero knows. `citation_author` and
 * COinS would hide these; `DCTERMS.issued` would take the place of the date of the conversation.
 *
 * @param words - what stands for an abstract: of a passage, its text
 */
export function zoteroMeta(
  { item, address, participants }: Cited,
  words: string | undefined = item.abstract,
): readonly Meta[] {
  const fields: (readonly [string, string | undefined])[] = [
    ['z:itemType', item.type === 'manuscript' ? 'manuscript' : 'webpage'],
    ['DC.title', withoutMarkup(item.title)],
    ['z:shortTitle', item['title-short'] && withoutMarkup(item['title-short'])],
    ...people('DC.creator', item.author),
    ...people('z:translators', item.translator),
    ...people('bib:contributors', [
      ...participants,
      ...(item.contributor ?? []).filter((name) => !isNamedIn(item.medium, name)),
    ]),
    // On a manuscript an editor would be taken for an author.
    ...people('bib:editors', item.type === 'manuscript' ? [] : item.editor),
    ['DC.date', item.issued?.['date-parts']?.[0]?.map(twoDigits).join('-')],
    ['z:manuscriptType', item.type === 'manuscript' ? item.medium : undefined],
    ['z:archive', item.archive],
    ['z:archiveLocation', item.archive_location],
    ['z:place', item['archive-place']],
    ['z:websiteTitle', item.type === 'manuscript' ? undefined : item['container-title']],
    ['DC.publisher', item.publisher],
    ['DC.language', item.language],
    ['z:abstractNote', words],
    ['z:extra', extraOf(item)],
    // The canonical address of a page would drop the paragraph.
    ['z:url', address.url],
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * What has no field of its own. Zotero takes the first lines for fields of CSL, so that a manuscript is
 * cited in the edition that has it.
 */
function extraOf(item: CslItem): string {
  const title = item.type === 'manuscript' ? item['container-title'] : undefined;
  return [
    title && `container-title: ${title}`,
    item.version && `version: ${item.version}`,
    item.note,
  ]
    .filter(Boolean)
    .join('\n');
}
