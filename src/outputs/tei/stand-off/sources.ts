import type { Element } from 'xast';
import type { Source } from '../../../edition/index.ts';
import { idOf } from '../ids.ts';
import { tei } from '../xml/element.ts';

/** A source as an entry or note cites it: its id, or with a place in it. */
export type Citation =
  | string
  | { readonly source: string; readonly locator?: string | undefined };

/** The id of a cited source. */
export function sourceOf(citation: Citation): string {
  return typeof citation === 'string' ? citation : citation.source;
}

/**
 * References to sources; one that the file does not describe is left out.
 *
 * @param known - the ids of those it describes
 */
export function citationsToXml(
  citations: readonly Citation[],
  known: ReadonlySet<string>,
): Element[] {
  return citations.flatMap((citation) => {
    const source = sourceOf(citation);
    const locator = typeof citation === 'string' ? undefined : citation.locator;
    if (!known.has(source)) return [];
    const range = locator === undefined ? [] : tei('citedRange', {}, locator);
    return [tei('bibl', { type: 'cited', corresp: `#${idOf.source(source)}` }, range)];
  });
}

/** Sources as a list; nothing if there are none. */
export function sourcesToXml(
  sources: readonly (readonly [id: string, source: Source])[],
): Element[] {
  const items = sources.map(([id, source]) => sourceToXml(id, source));
  return items.length > 0 ? [tei('listBibl', { type: 'sources' }, items)] : [];
}

type Named = Source['author'][number];

function sourceToXml(id: string, source: Source): Element {
  const container = source['container-title'];
  const { publisher, issued, URL: url, note } = source;
  return tei(
    'bibl',
    { 'xml:id': idOf.source(id), type: source.type, subtype: source.kind },
    source.author.map((name) => tei('author', {}, nameToXml(name))),
    source.editor.map((name) => tei('editor', {}, nameToXml(name))),
    tei('title', {}, source.title),
    container !== undefined && tei('title', { type: 'container' }, container),
    publisher !== undefined && tei('publisher', {}, publisher),
    issued !== undefined && tei('date', { when: issued }, issued),
    url !== undefined && tei('idno', { type: 'URL' }, url),
    tei('note', { type: 'read' }, source.read),
    note !== undefined && tei('note', { type: 'description' }, note),
  );
}

function nameToXml({ family, given, literal }: Named): Element {
  return tei(
    'name',
    {},
    [literal, given, family].filter((part) => part !== undefined).join(' '),
  );
}
