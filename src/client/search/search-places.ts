import type { ConcordanceLine, Result, SearchRecord } from '../../search/index.ts';
import { directiveText } from '../../text/text-directive.ts';
import { anchorName } from '../../wording/passages.ts';
import * as words from '../dom/words.ts';

/** What a passage is called by its anchor: `¶ 12`, `note 1`, `abstract`. */
export function placeName({ id, within }: Pick<SearchRecord, 'id' | 'within'>): string {
  if (within === undefined) return anchorName(id, ' ', words.names);
  return words.say(words.places.noteOn, { place: placeName({ id: within }) });
}

/** Marks beyond these would make an address that some servers refuse. */
const mostMarks = 12;

/**
 * Where a result leads: to the passage, with the query for the reading page to mark and step
 * through, and its hits as text fragments for a browser without script.
 *
 * @param root - the site's root, relative to the page
 */
export function addressOfResult(
  root: string,
  { record, lines }: Pick<Result, 'record' | 'lines'>,
  query: string,
): string {
  const marks = lines
    .filter(({ part }) => part === 'text')
    .slice(0, mostMarks)
    .flatMap((line) => directiveOf(record.text, line) ?? []);
  const fragment = marks.length > 0 ? `:~:${marks.join('&')}` : '';
  const asked = new URLSearchParams({ q: query });
  return `${root}${record.document}/${indexFile()}?${asked}#${record.id}${fragment}`;
}

/** Where a passage stands in its record. */
export function addressOfPassage(
  root: string,
  { document, id }: Pick<SearchRecord, 'document' | 'id'>,
): string {
  return `${root}${document}/${indexFile()}#${id}`;
}

/** The citations of a passage, on its page; an annotation has none of its own. */
export function addressOfCitation(
  root: string,
  { document, id, within }: Pick<SearchRecord, 'document' | 'id' | 'within'>,
): string | undefined {
  return within === undefined
    ? `${root}${document}/${id}/${indexFile()}#cite`
    : undefined;
}

/** What the address of a folder ends with: from a disk, where no server adds it, the file's name. */
export function indexFile(): string {
  return location.protocol === 'file:' ? 'index.html' : '';
}

/** A hit with the words around it, as the same words may stand elsewhere. */
function directiveOf(text: string, { ranges }: ConcordanceLine): string | undefined {
  const [first, last] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  if (first === undefined || last === undefined) return undefined;
  const prefix = /(?:\S+\s+){0,3}$/u.exec(text.slice(0, first))?.[0].trim();
  const suffix = /^(?:\s+\S+){0,3}/u.exec(text.slice(last))?.[0].trim();
  const directive = {
    start: text.slice(first, last),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  };
  return `text=${directiveText(directive)}`;
}
