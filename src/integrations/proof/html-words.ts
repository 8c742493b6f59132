import type { PassageWords } from '../../outputs/index.ts';
import type { Attributes, MarkupKind } from '../../outputs/markup-words.ts';
import { markupWords } from '../../outputs/markup-words.ts';

/**
 * Read the words of passages back from a page.
 *
 * @param html - the page as it lies on the disk
 * @param ids - the anchors of the passages that are looked for
 * @returns those that are there, in the order of the page
 */
export function htmlWords(html: string, ids: ReadonlySet<string>): PassageWords[] {
  return markupWords(html, (attributes) => kindOf(attributes, ids));
}

function kindOf(attributes: Attributes, ids: ReadonlySet<string>): MarkupKind {
  const classes = attributes['class']?.split(/\s+/u) ?? [];
  if (ids.has(attributes['id'] ?? '')) return 'passage';
  if (classes.includes('insertion')) return 'bracket';
  const isLabel = classes.includes('speaker') && !classes.includes('unnamed');
  return isLabel ? 'label' : 'other';
}
