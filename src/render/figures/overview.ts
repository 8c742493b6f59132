import { s } from 'hastscript';
import type { Edition, EditionTurn } from '../../edition/index.ts';
import type { Extent } from './extents.ts';
import { extentsOf, runsOf, spanPath } from './extents.ts';
import type { Cell, Figure } from './figure.ts';
import { svgOf } from './picture.ts';
import { nameOfVoice, voiceOf, voicesIn } from './voices.ts';

/**
 * The conversation as one bar: a segment for each paragraph, a gap between turns. Each segment is
 * a link; the Tab key stops at the first of each turn, for fifty stops would be a hedge.
 *
 * @param address - where a paragraph stands
 * @param nameOf - what a segment is called, if not by its number alone
 * @param marked - the anchors of paragraphs to be seen before the others
 */
export function overviewBar(
  edition: Edition,
  address: (id: string) => string,
  nameOf: (extent: Extent) => string = ({ passage }) => `¶ ${passage.number}`,
  marked: ReadonlySet<string> = new Set(),
): string {
  const voices = voicesIn(edition);
  const runs = runsOf(extentsOf(edition.passages)).map((run) =>
    s(
      'g',
      { className: [voiceOf(voices, run[0]?.passage)] },
      run.map((extent, index) =>
        s(
          'a',
          {
            href: address(extent.passage.id),
            ariaLabel: nameOf(extent),
            tabIndex: index === 0 ? undefined : -1,
            dataFound: marked.has(extent.passage.id) ? '' : undefined,
          },
          s('path', { d: spanPath(extent) }),
        ),
      ),
    ),
  );
  return svgOf(
    s(
      'svg',
      {
        className: ['bar'],
        viewBox: '0 -1 1000 2',
        preserveAspectRatio: 'none',
        role: 'group',
        ariaLabel: 'The conversation at a glance',
      },
      runs,
    ),
  );
}

/** The same with its table; a document without numbered paragraphs has none. */
export function overviewFigure(
  edition: Edition,
  address: (id: string) => string,
): Figure | undefined {
  const extents = extentsOf(edition.passages);
  if (extents.length === 0) return undefined;
  const turns = new Map(edition.turns.map((turn) => [turn.id, turn]));
  const rows = runsOf(extents).map((run): readonly Cell[] => {
    const [first] = run;
    const turn = turns.get(first?.passage.turn ?? '');
    return [
      [turn ? { href: address(turn.id), text: turnName(turn) } : '–'],
      [first ? nameOfVoice(first.passage) : ''],
      [String(run.reduce((sum, { words }) => sum + words, 0))],
      run.flatMap(({ passage, words }, index) => [
        ...(index === 0 ? [] : [', ']),
        { href: address(passage.id), text: `¶ ${passage.number}` },
        ` ${words}`,
      ]),
    ];
  });
  return {
    id: 'overview',
    title: 'The conversation at a glance',
    about:
      'Every paragraph in order, as wide as its words are many; a wider gap is a change of speaker. Each leads to its paragraph.',
    hasVoices: true,
    svg: overviewBar(edition, address, segmentName),
    table: { head: ['Turn', 'Speaker', 'Words', 'Words of each paragraph'], rows },
    keyed: false,
  };
}

/** "¶ 12, Enver Hoxha, 143 words" */
function segmentName({ passage, words }: Extent): string {
  const amount = `${words} ${words === 1 ? 'word' : 'words'}`;
  return `¶ ${passage.number}, ${nameOfVoice(passage)}, ${amount}`;
}

function turnName({ id }: EditionTurn): string {
  return id.replace(/^t/u, '');
}
