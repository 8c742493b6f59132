import { element } from './search-elements.ts';

/** Let the contents name the turns, each with its first words, once they are opened. */
export function startTurnList(): void {
  const contents = document.querySelector('#contents');
  contents?.addEventListener(
    'beforetoggle',
    () => contents.querySelector('ul')?.before(turnList()),
    { once: true },
  );
  // A way that was taken leads out of it.
  contents?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) closeSheets();
  });
  addEventListener('hashchange', closeSheets);
}

function closeSheets(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('.sheet:popover-open'))
    sheet.hidePopover();
}

function turnList(): HTMLElement {
  const turns = [...document.querySelectorAll<HTMLElement>('.turn')];
  return element(
    'ol',
    {},
    ...turns.map((turn) => {
      const [first] = turn.querySelectorAll('.passage > p[id]');
      return element(
        'li',
        {},
        element(
          'a',
          { href: `#${turn.id}` },
          turn.querySelector('.speaker')?.textContent,
        ),
        element('div', { class: 'turn-words' }, first?.textContent ?? ''),
      );
    }),
  );
}
