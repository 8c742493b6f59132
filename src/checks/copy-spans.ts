import { seededRandom } from '../text/testing/seeded-random.ts';

// Runs in a page, where tests load it; it is no part of the site.

/** Some words of one passage, selected and copied. */
export interface CopiedSpan {
  /** The anchor of the passage. */
  readonly id: string;
  readonly kind: Kind;
  /** As the page puts it on the clipboard; the selection where it leaves that to the browser. */
  readonly copied: string;
  readonly selection: string;
}

const passages = ':is(.record :is(p, h2), .notes .passage > p)[id]';
/** What spans have in them, in turn: every other one anything. */
const kinds = ['label', 'insertion', 'gap', 'mark', 'quotation'] as const;
type Kind = 'words' | (typeof kinds)[number];
const selectors = {
  insertion: '.insertion:not([data-kind=gap])',
  gap: '.insertion[data-kind=gap]',
  mark: '[role=doc-noteref], .sic-mark',
} as const;

const [fewest, most] = [4, 40];

/** A place that a span is to go over. */
interface Landmark {
  readonly kind: Kind;
  readonly passage: Element;
  /** Its UTF-16 offset in the passage's text. */
  readonly at: number;
}

/** Select spans of 4 to 40 words, each in one passage, and copy them; the same for the same seed. */
export async function copySpans(
  count: number,
  seed: number,
): Promise<readonly CopiedSpan[]> {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const landmarks = [...document.querySelectorAll(passages)]
    .filter((passage) => passage.checkVisibility() && wordsOf(passage).length >= fewest)
    .flatMap(landmarksIn);
  return Array.from({ length: count }, (_, index) => {
    const kind = index % 2 === 0 ? 'words' : kinds[((index - 1) / 2) % kinds.length];
    const own = landmarks.filter((landmark) => landmark.kind === kind);
    const landmark = own[below(own.length)];
    if (!landmark) throw new Error(`Expected a passage with a ${kind}`);
    const { passage, at } = landmark;
    const words = wordsOf(passage);
    const word = words.findLastIndex(({ index: start }) => start <= at);
    const size = fewest + below(most - fewest + 1);
    const start = Math.max(0, Math.min(word - below(size), words.length - fewest));
    const span = words.slice(landmark.kind === 'label' ? 0 : start).slice(0, size);
    select(landmark, span[0]?.index ?? 0, endOf(span.at(-1)));
    return { id: passage.id, kind: landmark.kind, ...copy(passage) };
  });
}

/** The words of a passage with their punctuation; a dash between spaces is none. */
function wordsOf(passage: Element): readonly RegExpExecArray[] {
  return [...passage.textContent.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
}

function endOf(word: RegExpExecArray | undefined): number {
  return word ? word.index + word[0].length : 0;
}

function landmarksIn(passage: Element): readonly Landmark[] {
  const marked = (['insertion', 'gap', 'mark'] as const).flatMap((kind) =>
    [...passage.querySelectorAll(selectors[kind])].map((element) => {
      const before = document.createRange();
      before.setStart(passage, 0);
      before.setEndBefore(element);
      return { kind, passage, at: before.toString().length };
    }),
  );
  const quotations = [...passage.textContent.matchAll(/[“”]/gu)];
  return [
    ...wordsOf(passage).map(({ index: at }) => ({ kind: 'words' as const, passage, at })),
    ...(labelOf(passage) ? [{ kind: 'label' as const, passage, at: 0 }] : []),
    ...marked,
    ...quotations.map(({ index: at }) => ({ kind: 'quotation' as const, passage, at })),
  ];
}

/** The label that stands before the first passage of a turn. */
function labelOf(passage: Element): Element | undefined {
  const turn = passage.closest('.turn');
  if (turn?.querySelector(passages) !== passage) return undefined;
  return turn.querySelector('.speaker:not(.unnamed)') ?? undefined;
}

function select({ kind, passage }: Landmark, start: number, end: number): void {
  const range = document.createRange();
  const label = kind === 'label' ? labelOf(passage) : undefined;
  if (label) range.setStart(label, 0);
  else range.setStart(...pointAt(passage, start, 1));
  range.setEnd(...pointAt(passage, end, 0));
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** @param least - how many letters of the node must follow the point */
function pointAt(passage: Element, at: number, least: 0 | 1): [Node, number] {
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left + least <= length) return [node, left];
    left -= length;
  }
  throw new Error(`Expected ${at} letters in #${passage.id}`);
}

/** What a copy of the selection puts on the clipboard, plain. */
function copy(passage: Element): Pick<CopiedSpan, 'copied' | 'selection'> {
  let put: string | undefined;
  const event = new Event('copy', { bubbles: true, cancelable: true });
  const setData = (type: string, words: string) => {
    if (type === 'text/plain') put = words;
  };
  // Firefox lets no page read what it puts on the clipboard of an event it made itself.
  Object.defineProperty(event, 'clipboardData', { value: { setData } });
  passage.dispatchEvent(event);
  const selection = getSelection()?.toString() ?? '';
  return { copied: put ?? selection, selection };
}
