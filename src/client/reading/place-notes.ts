import { element } from '../dom/element.ts';
import * as words from '../dom/words.ts';

/** As in the style sheet: from here on notes have room beside the text. */
const wide = matchMedia('(width >= 75rem)');
/** Between two notes, in pixels. */
const gap = 12;

/**
 * Put each note beside the line of its mark, or below the note before it. They stay behind the
 * record in the page, so that nothing but its own words is among the paragraphs.
 */
export function startPlacingNotes(): void {
  const notes = document.querySelector<HTMLElement>('.endnotes');
  const record = document.querySelector('.record');
  const page = notes?.closest<HTMLElement>('.document');
  if (!notes || !record || !page) return;
  const update = () => {
    notes.classList.toggle('placed', wide.matches);
    place(notes, page);
  };
  // It reports at once, and whenever lines are broken anew.
  new ResizeObserver(update).observe(record);
  wide.addEventListener('change', update);
  leadToSources(notes);
  startPrinting(notes, update);
}

/** @param page - what the places are counted from */
function place(section: Element, page: HTMLElement): void {
  const notes = [...section.querySelectorAll<HTMLElement>(':scope > p')];
  if (!wide.matches) {
    page.style.removeProperty('min-block-size');
    for (const note of notes) {
      note.style.removeProperty('top');
      note.hidden = false;
    }
    return;
  }
  // A note on what is folded away would be about nothing that is seen.
  const isFolded = document.querySelector('#front')?.checkVisibility() === false;
  for (const note of notes)
    note.hidden = isFolded && markOf(note)?.closest('#front') instanceof Element;
  const { top } = page.getBoundingClientRect();
  // All is measured before anything is moved, or each note would have the page laid out anew.
  const measured = notes.map((note) => ({
    note,
    height: note.offsetHeight,
    line: lineOf(markOf(note)) - top,
  }));
  let free = Math.max(0, lineOf(document.querySelector('.record')) - top);
  for (const { note, height, line } of measured) {
    const at = Math.max(line, free);
    note.style.top = `${at}px`;
    free = at + height + gap;
  }
  page.style.minBlockSize = `${free}px`;
}

/** Where in the window an element stands; a mark that is hidden leaves its note to the one before. */
function lineOf(element: Element | null): number {
  return element?.checkVisibility()
    ? element.getBoundingClientRect().top
    : Number.NEGATIVE_INFINITY;
}

function markOf({ id }: Element): Element | null {
  return document.getElementById(`${id}-ref`);
}

/** What the link in the heading says of all, said at each note once somebody can follow it there. */
function leadToSources(section: Element): void {
  const all = section.querySelector<HTMLAnchorElement>('.onward a');
  for (const note of section.querySelectorAll(':scope > p')) {
    const way = element('a', { class: 'onward' }, words.reading.sources);
    way.setAttribute('href', `${all?.getAttribute('href')}#${note.id}`);
    note.append(' ', way);
  }
}

/** On paper a note follows its paragraph; behind the record it would be pages away. */
function startPrinting(section: Element, onReturn: () => void): void {
  let notes: readonly HTMLElement[] = [];
  addEventListener('beforeprint', () => {
    notes = [...section.querySelectorAll<HTMLElement>(':scope > p')];
    for (const note of notes) {
      note.hidden = false;
      markOf(note)?.closest('.passage')?.append(note);
    }
  });
  addEventListener('afterprint', () => {
    section.append(...notes);
    onReturn();
  });
}
