import { element } from '../dom/element.ts';
import { dressOverview } from './overview-colours.ts';

/** What stands behind the record, by the headings that have an address. */
const parts = '.document > section > h2[id]';

/**
 * What the bar opens: the conversation as a picture, its turns with their first words, and what
 * stands behind it. The page has all of it already, and need not say it twice.
 */
export function contentsSheet(): HTMLElement {
  const sheet = element(
    'nav',
    { id: 'contents', class: 'sheet', popover: '', 'aria-labelledby': 'contents-title' },
    element('h2', { id: 'contents-title' }, 'Contents'),
  );
  sheet.addEventListener('beforetoggle', () => fill(sheet), { once: true });
  // A way that was taken leads out of it.
  sheet.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) sheet.hidePopover();
  });
  addEventListener('hashchange', () => sheet.hidePopover());
  return sheet;
}

function fill(sheet: HTMLElement): void {
  const turns = [...document.querySelectorAll('.turn')];
  const headings = [...document.querySelectorAll(parts)];
  const overview = element('object', {
    class: 'overview',
    type: 'image/svg+xml',
    data: 'overview.svg',
    'aria-label': 'The conversation at a glance',
  });
  dressOverview(overview);
  sheet.append(
    overview,
    element(
      'ol',
      {},
      ...turns.map((turn) =>
        element(
          'li',
          {},
          wayTo(turn.id, turn.querySelector('.speaker')),
          element(
            'div',
            { class: 'turn-words' },
            turn.querySelector('.passage > p[id]')?.textContent,
          ),
        ),
      ),
    ),
    element('ul', {}, ...headings.map((one) => element('li', {}, wayTo(one.id, one)))),
    element('button', { type: 'button', popovertarget: sheet.id }, 'Close'),
  );
}

function wayTo(id: string, named: Element | null): HTMLElement {
  return element('a', { href: `#${id}` }, named?.textContent);
}
