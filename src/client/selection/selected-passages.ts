/** All that is cited by itself; the notes of this edition that stand between are not. */
const passages = ':is(.record :is(p, h2), .notes .passage > p)[id]:not(.citing *)';

/** The words of one passage that a range runs over. */
export interface SelectedPassage {
  readonly id: string;
  readonly element: Element;
  /** The words, note marks left out, insertions kept even while they are hidden. */
  readonly words: string;
  /** "Comrade Enver Hoxha:", where the turn begins within the range. */
  readonly label: string | undefined;
  /** The label of the turn, whether or not it begins within the range. */
  readonly turnLabel: string | undefined;
  /** The id of who speaks. */
  readonly speaker: string | undefined;
}

/**
 * The passages a range runs over, in order; none where it runs over words outside the record and
 * its notes too.
 */
export function selectedPassages(range: Range): readonly SelectedPassage[] {
  const [record, notes] = ['.record', '.notes'].map((name) =>
    document.querySelector(name),
  );
  if (!record || reachesOut(range, record, notes ?? record)) return [];
  return [...document.querySelectorAll(passages)].flatMap((element) => {
    const words = within(range, element);
    if (words === '') return [];
    const turn = element.closest<HTMLElement>('.turn');
    const isFirst = turn?.querySelector(passages) === element;
    const label = turn?.querySelector('.speaker:not(.unnamed)');
    const isNamed = isFirst && label && within(range, label) !== '';
    return [
      {
        id: element.id,
        element,
        words,
        label: isNamed ? label.textContent.trim() : undefined,
        turnLabel: label?.textContent.trim(),
        speaker: turn?.dataset['speaker'],
      },
    ];
  });
}

/** The passage that a number stands before. */
export function passageOf(number: Element): Element | null {
  return number.parentElement?.querySelector(passages) ?? null;
}

/** A numbered paragraph and those behind it. */
export function numberedFrom(
  first: Element,
): readonly { readonly passage: Element; readonly number: string }[] {
  const links = document.querySelectorAll<HTMLElement>('.record a.number');
  const all = [...links].flatMap((link, index) => {
    const passage = passageOf(link);
    return passage
      ? [{ passage, number: link.dataset['number'] ?? String(index + 1) }]
      : [];
  });
  return all.slice(all.findIndex(({ passage }) => passage === first));
}

/** All words of a passage to all words of another. */
export function rangeOver(first: Element, last: Element): Range {
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  return range;
}

/** What the range selects; browsers with several ranges have only the first looked at. */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0);
}

/** The text of a range that stands in an element. */
function within(range: Range, element: Element): string {
  if (!range.intersectsNode(element)) return '';
  const part = range.cloneRange();
  const whole = rangeOver(element, element);
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    part.setStart(whole.startContainer, whole.startOffset);
  }
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    part.setEnd(whole.endContainer, whole.endOffset);
  }
  return part.toString().trim();
}

function reachesOut(range: Range, first: Element, last: Element): boolean {
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  before.setEndBefore(first);
  after.setStartAfter(last);
  // A boundary set beyond the other takes it along, so a range that keeps inside is left empty.
  return `${before}${after}`.trim() !== '';
}
