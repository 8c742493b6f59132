import { element } from './element.ts';
import { LinkPanel } from './link-panel.ts';

/**
 * The panel that opens at the mark of a slip and says what is suggested, where the reader is;
 * without it the mark leads to the register of doubt.
 */
export function doubtPanel(): LinkPanel {
  return new LinkPanel('a.sic-mark', async (link) => {
    const slip = link.closest('.sic') ?? link;
    return {
      title: element('strong', { id: 'doubt-title' }, link.ariaLabel ?? ''),
      rest: [
        element('p', {}, 'The record is printed as it is.'),
        element('p', {}, element('a', { href: link.href }, 'Reason and responsibility')),
      ],
      by: slip,
      about: slip,
    };
  });
}
