import type { Held } from './held-place.ts';
import {
  bringBack,
  headOfWindow,
  hold,
  numberedPassages,
  passageAtHead,
} from './held-place.ts';
import { keep, recall } from './remembered.ts';
import { button, element } from './search-elements.ts';

/** The sheet of what a script adds to the bar, which lies over the page and moves nothing. */
const style = `@layer components {
  .place:has(.where) { justify-content: space-between; user-select: none; }
  html:has(.finding, .citing:popover-open) .place { display: none; }
  .where { flex: 1; min-inline-size: 0; line-height: 1.25; }
  .where > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .where a { color: var(--link); }
  .where > :first-child { color: var(--text); }
  .place .step { flex: none; inline-size: 1.75rem; padding-inline: 0; font-size: 1.3rem; text-align: center; }
  .step:disabled { opacity: 0.4; }
  @media (width >= 85rem) { .where { order: -1; } .where > * { white-space: normal; } .where, .place > :not(.step) { grid-column: 1 / 3; } .where + .step { grid-column: 2; } }
  @media print { .place { display: none; } }
}`;

/**
 * Let the bar say where in the record the reader is, and who speaks there to whom, and go to the
 * paragraphs before and after. Its words are for the eye alone: others have the headings of turns.
 */
export function startPlace(): void {
  const passages = numberedPassages();
  const bar = document.querySelector('.place');
  const record = document.querySelector('.record');
  if (passages.length < 2 || !bar || !record) return;
  const line = new PlaceLine(passages);
  bar.prepend(...line.elements);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  let frame = 0;
  let held: Held | undefined;
  const update = () => {
    const edge = headOfWindow();
    const passage = passageAtHead(passages) ?? passages[0];
    held = passage && hold(passage, edge);
    if (passage) line.show(passage);
  };
  // To measure before anybody has scrolled would have the page laid out once more.
  const [head] = passages;
  if (head) line.show(head);
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
  line.offer();
}

/** How many paragraphs are read before there is a place to come back to. */
const begun = 3;

class PlaceLine {
  readonly #passages: readonly HTMLElement[];
  readonly #turns = [...document.querySelectorAll<HTMLElement>('.turn')];
  readonly #where = element('p', { class: 'where', 'aria-hidden': 'true' });
  readonly #before = step('‹', 'Previous paragraph', () => this.#go(-1));
  readonly #after = step('›', 'Next paragraph', () => this.#go(1));
  readonly #kept =
    `place:${document.querySelector<HTMLInputElement>('[name=document]')?.value}`;
  readonly elements = [this.#before, this.#where, this.#after];
  #at = 0;

  constructor(passages: readonly HTMLElement[]) {
    this.#passages = passages;
  }

  show(passage: HTMLElement): void {
    this.#at = this.#passages.indexOf(passage);
    this.#before.disabled = this.#at === 0;
    this.#after.disabled = this.#at === this.#passages.length - 1;
    this.#where.replaceChildren(
      ...whereIs(passage, this.#passages.length, this.#turns).map((words) =>
        element('span', {}, words),
      ),
    );
    if (this.#at >= begun) keep(this.#kept, `p${numberOf(passage)}`);
  }

  /** Whoever comes to the head of the record is offered the place of the last visit. */
  offer(): void {
    const kept = recall(this.#kept);
    if (location.hash !== '' || scrollY > 0 || !kept || !document.getElementById(kept))
      return;
    const link = element('a', { href: `#${kept}` }, `Go on at ¶ ${kept.slice(1)}`);
    this.#where.removeAttribute('aria-hidden');
    this.#where.replaceChildren(link);
    addEventListener('scroll', () => this.#where.setAttribute('aria-hidden', 'true'), {
      once: true,
    });
  }

  #go(by: 1 | -1): void {
    this.#passages[this.#at + by]?.scrollIntoView({ block: 'start' });
  }
}

function step(sign: string, name: string, act: () => void): HTMLButtonElement {
  const made = button(sign, act, name);
  made.classList.add('step');
  return made;
}

function numberOf(passage: Element): string {
  return passage.querySelector(':scope > [id]')?.id.replace(/^p/u, '') ?? '';
}

/** "¶ 20 of 48, turn 5", "Ada to Charles": to whom, where the page says that two sides talk. */
function whereIs(
  passage: Element,
  count: number,
  turns: readonly HTMLElement[],
): readonly string[] {
  const place = `¶ ${numberOf(passage)} of ${count}`;
  const own = passage.closest<HTMLElement>('.turn');
  if (!own) return [place];
  const labels = new Map(
    turns.map((turn) => [turn.dataset['speaker'], labelOf(turn)] as const),
  );
  const others = [...labels].filter(([speaker]) => speaker !== own.dataset['speaker']);
  const [other] = others;
  const isPlain = own.closest('.record[data-dialogue]') && others.length === 1;
  const listener = other && isPlain ? ` to ${other[1]}` : '';
  return [`${place}, turn ${turns.indexOf(own) + 1}`, `${labelOf(own)}${listener}`];
}

function labelOf(turn: Element): string {
  const label = turn.querySelector('.speaker')?.textContent ?? '';
  return label.trim().replace(/[.:]$/u, '');
}
