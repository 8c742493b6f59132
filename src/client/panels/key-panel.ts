import { element } from '../dom/element.ts';
import { fetchElement } from '../dom/fetch-element.ts';
import * as words from '../dom/words.ts';
import { LinkPanel } from './link-panel.ts';

/** The panel that has the key of a record, which without it is a page. */
export function keyPanel(): LinkPanel {
  return new LinkPanel('a[href$="key/#key"]', async (link) => ({
    title: element('strong', { id: 'key-panel-title' }, words.panels.key),
    rest: [await fetchElement(link.href)],
    by: link,
    about: link,
  }));
}
