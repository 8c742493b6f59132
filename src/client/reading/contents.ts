import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';
import { dressOverview } from './overview-colours.ts';
import { numberedPassages, numberOf } from './scroll-position.ts';

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
    element('h2', { id: 'contents-title' }, words.reading.contents),
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
    'aria-label': words.reading.overview,
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
          element('span', { class: 'extent' }, extentOf(turn)),
          element(
            'div',
            { class: 'turn-words' },
            turn.querySelector('.passage > p[id]')?.textContent,
          ),
        ),
      ),
    ),
    wayToNumber(sheet),
    element('ul', {}, ...headings.map((one) => element('li', {}, wayTo(one.id, one)))),
    element('button', { type: 'button', popovertarget: sheet.id }, words.reading.close),
  );
}

/** "¶ 5" or "¶¶ 9–35": what a turn holds, so that a number leads to its turn. */
function extentOf(turn: Element): string {
  const numbers = numberedPassages(turn).map(numberOf);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return '';
  return first === last ? `¶\u00A0${first}` : `¶¶\u00A0${first}–${last}`;
}

/** A field for the number of a paragraph. */
function wayToNumber(sheet: HTMLElement): HTMLElement {
  const field = element('input', { inputmode: 'numeric', size: '4', required: '' });
  const form = element(
    'form',
    { class: 'to-number' },
    element('label', {}, ...words.sayAround(words.reading.goTo, field)),
    element('button', {}, words.reading.go),
  );
  field.addEventListener('input', () => field.setCustomValidity(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const id = `p${field.value.trim()}`;
    if (document.querySelector('.record')?.contains(document.getElementById(id))) {
      sheet.hidePopover();
      location.hash = id;
    } else {
      field.setCustomValidity(words.reading.noParagraph);
      field.reportValidity();
    }
  });
  return form;
}

function wayTo(id: string, named: Element | null): HTMLElement {
  return element('a', { href: `#${id}` }, named?.textContent);
}
