import { element } from '../dom/element.ts';
import { keep, lastPositionIn, recall } from '../dom/preferences.ts';
import * as words from '../dom/words.ts';
import { readingBar } from './reading-bar.ts';
import type { ScrollPosition } from './scroll-position.ts';
import {
  numberedPassages,
  numberOf,
  passageAtHead,
  restoreScrollPosition,
  scrollPositionIn,
} from './scroll-position.ts';

/**
 * Let the bar say where in the record the reader is, and who speaks there to whom, and go to the
 * paragraphs before and after.
 */
export function startPositionBar(): void {
  const passages = numberedPassages();
  const record = document.querySelector('.record');
  if (passages.length < 2 || !record) return;
  const bar = new PositionBar(passages);
  let frame = 0;
  let position: ScrollPosition | undefined;
  const update = () => {
    const passage = passageAtHead(passages) ?? passages[0];
    position = passage && scrollPositionIn(passage);
    if (passage) bar.show(passage);
  };
  window.addEventListener(
    'scroll',
    () => {
      // Where the lines are broken anew, what scrolls is not the reader.
      if (position && position.width !== document.documentElement.clientWidth) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    },
    { passive: true },
  );
  window.addEventListener('resize', () => {
    // A telephone tells of its window as the page opens, too: nobody has read yet.
    if (!position) return;
    cancelAnimationFrame(frame);
    if (position.width !== document.documentElement.clientWidth)
      restoreScrollPosition(position);
    update();
  });
  // Who comes back may be at a place before this script hears of it.
  window.addEventListener('load', () => {
    if (scrollY > 0) update();
  });
  // Nothing is measured before anybody has scrolled, or the page would be laid out once more.
  const [head] = passages;
  if (head) bar.show(head);
  bar.offer();
}

/** How many paragraphs are read before there is a place to come back to. */
const begun = 3;

class PositionBar {
  readonly #passages: readonly HTMLElement[];
  readonly #turns = [...document.querySelectorAll<HTMLElement>('.turn')];
  readonly #bar = readingBar((by) => {
    this.#passages[this.#at + by]?.scrollIntoView({ block: 'start' });
  });
  readonly #kept = lastPositionIn(
    document.querySelector<HTMLInputElement>('[name=document]')?.value ?? '',
  );
  #at = 0;

  constructor(passages: readonly HTMLElement[]) {
    this.#passages = passages;
  }

  show(passage: HTMLElement): void {
    const { length } = this.#passages;
    this.#at = this.#passages.indexOf(passage);
    this.#bar.allow(this.#at > 0, this.#at < length - 1);
    this.#bar.say(...whereIs(passage, length, this.#turns));
    if (this.#at >= begun) keep(this.#kept, `p${numberOf(passage)}`);
  }

  /** Whoever comes to the head of the record is offered the place of the last visit. */
  offer(): void {
    const kept = recall(this.#kept);
    if (location.hash !== '' || !kept || !document.getElementById(kept)) return;
    const offer = words.say(words.returning.resume, { number: kept.slice(1) });
    this.#bar.say(element('a', { href: `#${kept}` }, offer));
  }
}

/** "¶ 20 of 48, turn 5", "Ada to Charles": to whom, where the page says that two sides talk. */
function whereIs(
  passage: Element,
  count: number,
  turns: readonly HTMLElement[],
): readonly string[] {
  const { place, placeInTurn, to } = words.reading;
  const number = numberOf(passage);
  const own = passage.closest<HTMLElement>('.turn');
  if (!own) return [words.say(place, { number, count })];
  const labels = new Map(
    turns.map((turn) => [turn.dataset['speaker'], labelOf(turn)] as const),
  );
  const others = [...labels].filter(([speaker]) => speaker !== own.dataset['speaker']);
  const [other] = others;
  const isPlain = own.closest('.record[data-dialogue]') && others.length === 1;
  const [speaker, turn] = [labelOf(own), turns.indexOf(own) + 1];
  return [
    words.say(placeInTurn, { number, count, turn }),
    other && isPlain ? words.say(to, { speaker, listener: other[1] }) : speaker,
  ];
}

function labelOf(turn: Element): string {
  const label = turn.querySelector('.speaker')?.textContent ?? '';
  return label.trim().replace(/[.:]$/u, '');
}
