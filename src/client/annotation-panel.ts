import { element } from './element.ts';
import type { PanelContent } from './link-panel.ts';
import { LinkPanel } from './link-panel.ts';
import { partOfPage } from './part-of-page.ts';

/** Marks that lead away: slips, and notes which stand on the page of all notes alone. */
const marks =
  '.record :is(a.sic-mark, [id^="a"][id$="-ref"]:not([href^="#"])):not(.citing *)';

/** What says it there, without what leads back. */
const said = ':scope > p:not(.result-head), .reason, .responsibility';

/**
 * The panel that opens at a mark whose explanation stands on another page, and has it; without the
 * panel the mark leads there.
 */
export function annotationPanel(): LinkPanel {
  return new LinkPanel(marks, (link) => explaining(link));
}

async function explaining(link: HTMLAnchorElement): Promise<PanelContent> {
  const part = await partOfPage(link.href);
  const slip = link.closest('.sic');
  const title = slip ? `“${slip.textContent}”` : (link.ariaLabel ?? '');
  const onward = slip ? 'In the register of doubt' : 'With its sources, among the notes';
  return {
    title: element('strong', { id: 'annotation-title' }, title),
    rest: [
      ...[...part.querySelectorAll(said)].map(({ childNodes }) =>
        element('p', {}, ...childNodes),
      ),
      element('p', {}, element('a', { href: link.href }, onward)),
    ],
    by: slip ?? link,
    about: slip ?? link,
  };
}
