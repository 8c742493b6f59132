import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Edition, EditionTurn } from '../../edition/index.ts';
import { overview as texts } from '../../wording/english/figures.ts';
import { fill } from '../../wording/fill.ts';
import { withBoundNumbers } from '../bound-numbers.ts';
import type { Conversation, Extent } from './extents.ts';
import { barPath, conversationOf, extentsOf, runsOf } from './extents.ts';
import type { Cell, Figure } from './figure.ts';
import { svgOf } from './picture.ts';
import type { Voice } from './voices.ts';
import { nameOfVoice, voiceOf, voicesIn } from './voices.ts';

/** What a bar may be told. */
interface BarSettings {
  /** Where a paragraph stands. */
  readonly address: (id: string) => string;
  /** The anchors of paragraphs to be seen before the others. */
  readonly marked?: ReadonlySet<string>;
  /** The rules of a bar that is a file of its own, and leads the page that holds it. */
  readonly style?: string;
  /** What runs in that file. */
  readonly script?: string;
}

/**
 * The conversation as one bar: a segment for each paragraph, a gap between turns. Each segment is
 * a link; the Tab key stops at the first of each turn, for fifty stops would be a hedge.
 */
export function overviewBar(conversation: Conversation, settings: BarSettings): string {
  const { style, script } = settings;
  const voices = voicesIn(conversation);
  const runs = runsOf(extentsOf(conversation.passages)).map((run) =>
    s(
      'g',
      { className: [voiceOf(voices, run[0]?.passage)] },
      run.map((extent, index) => segmentOf(extent, index === 0, settings)),
    ),
  );
  const bar = s(
    'svg',
    {
      className: ['bar'],
      viewBox: '0 -1 1000 2',
      preserveAspectRatio: 'none',
      role: 'group',
      ariaLabel: texts.title,
      // A bar within another picture asks for its size here: not every engine heeds the style.
      ...(style === undefined ? {} : { width: '100%', height: '1.5em' }),
    },
    runs,
  );
  return svgOf(style === undefined ? bar : fileOf(bar, voices, style, script));
}

/** A bar as a file: with its style, and who is who beneath it. */
function fileOf(
  bar: Element,
  voices: readonly Voice[],
  style: string,
  script: string | undefined,
): Element {
  const names = h(
    'ul',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    voices.map(({ speaker, className }) =>
      h('li', [
        s('svg', { xmlns: svgSpace, width: '24', height: '10', ariaHidden: 'true' }, [
          s('line', { className: [className], x2: '24', y1: '5', y2: '5' }),
        ]),
        speaker.name,
      ]),
    ),
  );
  return s('svg', { xmlns: svgSpace, lang: 'en' }, [
    s('style', style),
    ...(script === undefined ? [] : [s('script', script)]),
    bar,
    s('foreignObject', { y: '1.75em', width: '100%', height: '1.4em' }, [names]),
  ]);
}

const svgSpace = 'http://www.w3.org/2000/svg';

function segmentOf(
  extent: Extent,
  isStop: boolean,
  { address, marked, style }: BarSettings,
): Element {
  const { id } = extent.passage;
  return s(
    'a',
    {
      href: address(id),
      target: style === undefined ? undefined : '_parent',
      ariaLabel: segmentName(extent),
      tabIndex: isStop ? undefined : -1,
      dataFound: marked?.has(id) ? '' : undefined,
    },
    [
      ...(style === undefined ? [] : [s('title', segmentName(extent))]),
      barPath([extent]),
    ],
  );
}

/** The same with its table; a document without numbered paragraphs has none. */
export function overviewFigure(
  edition: Edition,
  address: (id: string) => string,
): Figure | undefined {
  const conversation = conversationOf(edition);
  const extents = extentsOf(conversation.passages);
  if (extents.length === 0) return undefined;
  const turns = new Map(edition.turns.map((turn) => [turn.id, turn]));
  const rows = runsOf(extents).map((run): readonly Cell[] => {
    const [first] = run;
    const turn = turns.get(first?.passage.turn ?? '');
    return [
      [turn ? { href: address(turn.id), text: turnName(turn) } : '–'],
      [first ? nameOfVoice(first.passage) : ''],
      [wordsOf(run).toLocaleString('en')],
      run.flatMap(({ passage }, index) => [
        ...(index === 0 ? [] : [', ']),
        { href: address(passage.id), text: `¶\u00A0${passage.number}` },
        ` ${passage.words}`,
      ]),
    ];
  });
  return {
    id: 'overview',
    title: texts.title,
    about: texts.about + longestTurn(extents),
    hasVoices: true,
    svg: overviewBar(conversation, { address }),
    table: { head: [texts.turn, texts.speaker, texts.words, texts.each], rows },
  };
}

/** "The longest turn is that of Enver Hoxha, ¶¶ 9–35, with 2,991 words." */
function longestTurn(extents: readonly Extent[]): string {
  const [longest] = runsOf(extents)
    .filter(([first]) => first?.passage.turn !== undefined)
    .map((run) => ({ run, words: wordsOf(run) }))
    .toSorted((one, other) => other.words - one.words);
  const first = longest?.run[0]?.passage;
  if (!longest || !first) return '';
  const last = longest.run.at(-1)?.passage.number;
  const place =
    last === first.number
      ? `¶\u00A0${last}`
      : withBoundNumbers(`¶¶ ${first.number}–${last}`);
  return fill(texts.longest, {
    speaker: nameOfVoice(first),
    place,
    count: longest.words,
  });
}

function wordsOf(run: readonly Extent[]): number {
  return run.reduce((sum, { passage }) => sum + passage.words, 0);
}

/** "¶ 12, Enver Hoxha, 143 words" */
function segmentName({ passage }: Extent): string {
  return fill(texts.segment, {
    number: passage.number ?? '',
    speaker: nameOfVoice(passage),
    count: passage.words,
  });
}

function turnName({ id }: EditionTurn): string {
  return id.replace(/^t/u, '');
}
