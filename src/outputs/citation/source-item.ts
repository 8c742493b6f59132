import type { Source } from '../../edition/index.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { cslDate } from './csl-item.ts';

/**
 * A source of the bibliography as a CSL item. Its title stays as its page prints it: what language
 * it is in is not recorded, and capitals are set in English only.
 */
export function sourceItem(id: string, source: Source): CslItem {
  const { type, title, author, editor, issued, publisher, URL } = source;
  return {
    id,
    type,
    title,
    ...(author.length > 0 && { author: author.map(cslName) }),
    ...(editor.length > 0 && { editor: editor.map(cslName) }),
    ...(source['container-title'] && { 'container-title': source['container-title'] }),
    ...(publisher && { publisher }),
    ...(issued && { issued: cslDate(issued) }),
    ...(URL && { URL }),
    // Undetermined, as the standard of language tags says it.
    language: 'und',
  };
}

function cslName({ family, given, literal }: Source['author'][number]): CslName {
  return {
    ...(family && { family }),
    ...(given && { given }),
    ...(literal && { literal }),
  };
}
