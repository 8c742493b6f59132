import type { Held } from './held-place.ts';
import {
  bringBack,
  headOfWindow,
  hold,
  numberedPassages,
  passageAtHead,
} from './held-place.ts';
import { element } from './search-elements.ts';

/** The sheet of the line that says where one is; it lies over the page and moves nothing. */
const style = `@layer components {
  .place { position: fixed; inset: auto 0 0; z-index: 1; border-block-start: 1px solid var(--line); display: flex; flex-wrap: nowrap; gap: 0.25rem; align-items: center; background: var(--page); color: var(--quiet); font: var(--sans); user-select: none; }
  .place[hidden], html:has(.finding, :popover-open) .place { display: none; }
  .place p { padding-inline-end: 0.75rem; line-height: 1.25; text-wrap: balance; }
  .place a { flex: none; inline-size: 2.25rem; margin: 0; padding-block: 0.3rem; font-size: 1.3rem; font-weight: 400; text-align: center; }
  .place a:not([href]) { opacity: 0.4; }
  html:has(.place:not([hidden])) { scroll-padding-block-end: 3rem; }
  /* What else opens at the foot of the window stands there instead of it. */
  @media (width < 75rem) { html:has(.beside p:target) .place { display: none; } }
  /* Where the margin has room it stands there, beside the text. */
  @media (width >= 85rem) { .place { inset-inline-end: auto; border: 0; flex-wrap: wrap; inline-size: 10rem; } .place p { padding: 0 0 0.75rem 0.75rem; } }
  @media print { .place { display: none; } }
}`;

/**
 * Say quietly where in the record the reader is, who speaks there to whom, and lead to the turns
 * before and after. The text is for the eye alone: others have the headings of the turns.
 */
export function startPlace(): void {
  const passages = numberedPassages();
  const main = document.querySelector('main');
  const record = document.querySelector('.record');
  if (passages.length < 2 || !main || !record) return;
  const line = new PlaceLine(passages.length);
  main.after(line.element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  let frame = 0;
  let held: Held | undefined;
  const update = () => {
    const edge = headOfWindow();
    const isInRecord = record.getBoundingClientRect().bottom > edge;
    const passage = passageAtHead(passages);
    held = isInRecord && passage ? hold(passage, edge) : undefined;
    if (held) line.show(held.passage);
    else line.element.hidden = true;
  };
  window.addEventListener(
    'scroll',
    () => {
      // Where the lines are broken anew, what scrolls is not the reader.
      if (held && held.width !== document.documentElement.clientWidth) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    },
    { passive: true },
  );
  window.addEventListener('resize', () => {
    cancelAnimationFrame(frame);
    if (held && held.width !== document.documentElement.clientWidth) bringBack(held);
    update();
  });
  update();
}

class PlaceLine {
  readonly #count: number;
  readonly #turns = [...document.querySelectorAll<HTMLElement>('.turn')];
  readonly #text = element('p', { 'aria-hidden': 'true' });
  readonly #before = element('a', { 'aria-label': 'Previous turn' }, '‹');
  readonly #after = element('a', { 'aria-label': 'Next turn' }, '›');
  readonly element = element(
    'nav',
    { class: 'place', 'aria-label': 'Turns', hidden: '' },
    this.#before,
    this.#after,
    this.#text,
  );

  /** @param count - how many paragraphs the record has */
  constructor(count: number) {
    this.#count = count;
  }

  show(passage: HTMLElement): void {
    const [previous, next] = turnsAround(passage, this.#turns);
    leadTo(this.#before, previous);
    leadTo(this.#after, next);
    this.#text.textContent = `¶ ${numberOf(passage)}/${this.#count}${speakersAt(passage, this.#turns)}`;
    this.element.hidden = false;
  }
}

function leadTo(link: HTMLElement, turn: Element | undefined): void {
  if (turn) link.setAttribute('href', `#${turn.id}`);
  else link.removeAttribute('href');
}

function numberOf(passage: Element): string {
  return passage.querySelector(':scope > [id]')?.id.replace(/^p/u, '') ?? '';
}

/** The turns nearest to a paragraph, which need not belong to one. */
function turnsAround(
  passage: Element,
  turns: readonly Element[],
): readonly [before: Element | undefined, after: Element | undefined] {
  const own = passage.closest('.turn');
  const others = turns.filter((turn) => turn !== own);
  const follows = (turn: Element) =>
    (passage.compareDocumentPosition(turn) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [others.findLast((turn) => !follows(turn)), others.find(follows)];
}

/** " · Ada to Charles": to whom, where the page says that two sides talk. */
function speakersAt(passage: Element, turns: readonly HTMLElement[]): string {
  const own = passage.closest<HTMLElement>('.turn');
  if (!own) return '';
  const labels = new Map(
    turns.map((turn) => [turn.dataset['speaker'], labelOf(turn)] as const),
  );
  const others = [...labels].filter(([speaker]) => speaker !== own.dataset['speaker']);
  const [other] = others;
  const isPlain = own.closest('.record[data-dialogue]') && others.length === 1;
  const listener = other && isPlain ? ` to ${other[1]}` : '';
  return ` · ${labelOf(own)}${listener}`;
}

function labelOf(turn: Element): string {
  const label = turn.querySelector('.speaker')?.textContent ?? '';
  return label.trim().replace(/[.:]$/u, '');
}
