import { element } from '../dom/element.ts';
import { fetchElement } from '../dom/fetch-element.ts';
import * as words from '../dom/words.ts';
import type { PanelContent } from './link-panel.ts';
import { LinkPanel } from './link-panel.ts';

/** Marks of this edition's notes, of printed notes, and of slips. */
const marks = '.record :is(.raised, .note-mark, .sic-mark):not(.citing *)';

/** What is said on the page of all notes, and in the register of doubt. */
const said = ':scope > p:not(.result-head), .reason, .responsibility';

/**
 * The panel that opens at a mark and has what it leads to, from this page or another. A note that
 * stands beside the text needs none.
 */
export function annotationPanel(): LinkPanel {
  return new LinkPanel(marks, (link) =>
    standsBeside(link) ? undefined : explaining(link),
  );
}

/** Whether the note of a mark is shown beside the text. */
export function standsBeside({ hash, pathname }: HTMLAnchorElement): boolean {
  const note =
    pathname === location.pathname && document.querySelector(`.placed > ${hash}`);
  return note instanceof Element && getComputedStyle(note).display !== 'none';
}

async function explaining(link: HTMLAnchorElement): Promise<PanelContent> {
  const part = await fetchElement(link.href);
  const slip = link.closest('.sic');
  const title = slip ? `“${slip.textContent}”` : nameOf(link);
  const onward = slip ? words.panels.moreOnSlip : words.panels.moreOnNote;
  return {
    title: element('strong', { id: 'annotation-title' }, title),
    rest: part.matches('p')
      ? [element('p', {}, ...wordsOf(part))]
      : [
          ...[...part.querySelectorAll(said)].map(({ childNodes }) =>
            element('p', {}, ...childNodes),
          ),
          element('p', {}, element('a', { href: link.href }, onward)),
        ],
    by: slip ?? link,
    about: slip ?? link,
  };
}

/** A mark of this edition's notes has its number alone. */
function nameOf(mark: HTMLAnchorElement): string {
  const isOurs = mark.matches('.raised');
  const number = mark.ariaLabel ?? '';
  return isOurs ? words.say(words.panels.note, { number }) : number;
}

/** What stands in a note without the way back to its mark. */
function wordsOf(note: Element): readonly ChildNode[] {
  return [...note.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('a[href$="-ref"]')),
  );
}
