import { expect, inject, test } from 'vitest';
import { readDocument } from '../content/read-document.ts';
import { inEngines } from './in-engines.ts';
import { first } from './paragraph-words.ts';

const record = `${inject('site').url}${first}/`;
const { edition } = readDocument('content', first);
const turn = edition?.flow.find((part) => part.type === 'turn')?.passages[0];
if (!edition || !turn) throw new Error('Expected a turn in the first document');
/** What the first speaker says before the first full stop. */
const opening = turn.text.slice(0, turn.text.indexOf('.'));
/** The paragraphs above, which nobody speaks. */
const above = edition.passages
  .filter(({ number }) => number !== undefined && Number(number) < Number(turn.number))
  .map(({ id }) => id);

interface FirstScreen {
  /** Of the row above all else. */
  readonly header: { readonly top: number; readonly height: number };
  /** The opening words: their box, and whether a finger in their middle touches them. */
  readonly spoken: Box;
  /** The paragraphs above, whole. */
  readonly above: readonly Box[];
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The places in it where something else lies on top. */
  readonly covered: readonly string[];
}

const look = `(() => {
  const seen = (element, range) => {
    const { top, bottom, left, right } = range.getBoundingClientRect();
    const covered = [...range.getClientRects()].flatMap((line) =>
      [0.02, 0.5, 0.98].flatMap((share) => {
        const [x, y] = [line.left + share * line.width, line.top + line.height / 2];
        const hit = document.elementFromPoint(x, y);
        return element.contains(hit) ? [] : [[x, y, hit?.outerHTML.slice(0, 80)].join(' ')];
      }),
    );
    return { top, bottom, left, right, covered };
  };
  const wordsOf = (id, length) => {
    const element = document.getElementById(id);
    const range = document.createRange();
    range.selectNodeContents(element);
    if (length) range.setEnd(document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode(), length);
    return seen(element, range);
  };
  const { top, height } = document.querySelector('body > header').getBoundingClientRect();
  return {
    header: { top, height },
    spoken: wordsOf(${JSON.stringify(turn.id)}, ${opening.length}),
    above: ${JSON.stringify(above)}.map((id) => wordsOf(id)),
  };
})()`;

test('two paragraphs stand above the first words spoken', () => {
  expect(opening).toBe('Welcome dear comrades');
  expect(above).toEqual(['p1', 'p2']);
});

inEngines((engine) => {
  test.for([
    [390, 844],
    [1440, 900],
  ] as const)(
    'on %d × %d the first words spoken are seen at once, and all that stands above them',
    async ([width, height]) => {
      const page = await engine().open(record, { width });
      // All engines open a window of 900; one that cannot be turned is held to the lower edge.
      await page.turn?.(width, height);
      const screen = await page.evaluate<FirstScreen>(look);
      expect(screen.header.top).toBe(0);
      expect(screen.header.height).toBeLessThanOrEqual(48);
      for (const box of [...screen.above, screen.spoken]) {
        expect(box.covered).toEqual([]);
        expect(box.top).toBeGreaterThanOrEqual(screen.header.height);
        expect(box.bottom).toBeLessThanOrEqual(height);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
      }
      const tops = [...screen.above, screen.spoken].map(({ top }) => top);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      await page.close();
    },
  );

  test('on 390 × 844 they are seen without script as well', async (context) => {
    // The other two adapters do not look into a page whose script is off.
    if (engine().name !== 'Chromium') context.skip();
    const page = await engine().open(record, { width: 390, script: false });
    await page.turn?.(390, 844);
    const { spoken } = await page.evaluate<FirstScreen>(look);
    expect(spoken.covered).toEqual([]);
    expect(spoken.bottom).toBeLessThanOrEqual(844);
    await page.close();
  });
});
