import type { PassageWords } from '../../outputs/index.ts';

/** Where an output does not have the words of the source. */
export interface WordFault {
  /** The anchor. */
  readonly id: string;
  /** What of the passage differs: its place among the others, its label, … */
  readonly what: 'order' | 'label' | 'words' | 'bracket';
  readonly expected: string;
  readonly found: string;
}

/**
 * Compare an output with the source, passage by passage, letter by letter.
 *
 * @param expected - what the output should carry, in its order; labels and brackets that it leaves
 * out by design are left out here
 * @param found - as read back from the output
 */
export function wordFaults(
  expected: readonly PassageWords[],
  found: readonly PassageWords[],
): readonly WordFault[] {
  const inOrder = expected.flatMap(({ id }, index) =>
    found[index]?.id === id
      ? []
      : [{ id, what: 'order' as const, expected: id, found: found[index]?.id ?? '' }],
  );
  const more = found
    .slice(expected.length)
    .map(({ id }) => ({ id, what: 'order' as const, expected: '', found: id }));
  const byId = new Map(found.map((passage) => [passage.id, passage]));
  const faults = expected.flatMap((passage) => {
    const other = byId.get(passage.id);
    return other ? passageFaults(passage, other) : [];
  });
  // Where one is missing, all behind it are out of their place: the first says it.
  return [...[...inOrder, ...more].slice(0, 1), ...faults];
}

function passageFaults(expected: PassageWords, found: PassageWords): WordFault[] {
  const pairs = [
    ['label', expected.label ?? '', found.label ?? ''],
    ['words', lines(expected.text), lines(found.text)],
    ['bracket', bracketsIn(expected), bracketsIn(found)],
  ] as const;
  return pairs.flatMap(([what, should, is]) =>
    should === is ? [] : [{ id: expected.id, what, ...differing(should, is) }],
  );
}

/** However many lines are left blank between two, and however they are indented. */
function lines(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/[ \t]*(?:\r?\n[ \t]*)+/gu, '\n');
}

function bracketsIn({ brackets = [] }: PassageWords): string {
  return brackets.join(' ');
}

/** How many characters around a difference are shown, extended to complete words. */
const around = 24;

/** The two texts from shortly before where they part to shortly behind where they meet again. */
function differing(expected: string, found: string): { expected: string; found: string } {
  const shorter = Math.min(expected.length, found.length);
  let start = 0;
  while (start < shorter && expected[start] === found[start]) start += 1;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1;
  const excerpt = (text: string) => {
    const from = text.lastIndexOf(' ', Math.max(0, start - around)) + 1;
    const space = text.indexOf(' ', text.length - end + around);
    const to = space < 0 ? text.length : space;
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return { expected: excerpt(expected), found: excerpt(found) };
}
