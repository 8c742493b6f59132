import { CopyLine } from '../dom/copying.ts';
import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { passageOf } from '../selection/selected-passages.ts';
import type { PanelContent } from './link-panel.ts';
import { LinkPanel } from './link-panel.ts';
import { loadCitations } from './load-citations.ts';
import { PanelChoices } from './panel-choices.ts';

/** The panel that opens at the number of a paragraph, which without it leads to its page. */
export function citePanel(): LinkPanel {
  const line = new CopyLine();
  return new LinkPanel('a.number', (link) => {
    const passage = passageOf(link);
    return passage ? citing(link, passage, line) : undefined;
  });
}

async function citing(
  link: HTMLAnchorElement,
  passage: Element,
  line: CopyLine,
): Promise<PanelContent> {
  const citations = await loadCitations([passage.id]);
  line.clear();
  const title = element('strong', { id: 'cite-title' }, link.ariaLabel ?? '');
  return {
    title,
    rest: [
      ...new PanelChoices(passage, citations, line, title).elements,
      // Where passages have no pages, the link leads to the place where it stands.
      ...(link.hash === ''
        ? [element('p', {}, element('a', { href: link.href }, words.panels.passage))]
        : []),
      ...line.elements,
      element('p', { class: 'quiet' }, words.panels.citeHelp),
    ],
    by: link,
    about: passage.closest('.passage') ?? passage,
  };
}
