import { s } from 'hastscript';
import type { Edition } from '../../edition/index.ts';
import { overview, speech as texts } from '../../wording/english/figures.ts';
import { passages as names } from '../../wording/english/names.ts';
import { fill } from '../../wording/fill.ts';
import type { Figure } from './figure.ts';
import { picture, stroke, words } from './picture.ts';
import { voicesIn } from './voices.ts';

/** How many words a person says. */
interface Share {
  readonly name: string;
  readonly className: string;
  readonly words: number;
  /** Percent of all that is said. */
  readonly percent: number;
  /** "4 turns, 31 paragraphs" */
  readonly extent: string;
}

const rowHeight = 52;

/** Words by speaker; undefined for a document without speech. */
export function speechFigure(edition: Edition): Figure | undefined {
  const shares = sharesOf(edition);
  const { speech } = edition.statistics.words;
  if (speech === 0) return undefined;
  const { title } = texts;
  return {
    id: 'speech',
    title,
    about: fill(texts.about, { words: speech }),
    svg: picture(
      {
        id: 'speech',
        title,
        description: shares
          .map((share) => `${share.name}: ${amountOf(share)}.`)
          .join(' '),
        height: shares.length * rowHeight,
      },
      shares.flatMap((share, index) => {
        const top = index * rowHeight;
        return [
          words(top + 15, [
            s('tspan', { className: ['strong'] }, share.name),
            { type: 'text', value: ` ${amountOf(share)}` },
          ]),
          stroke('track', 0, 100, top + 32),
          stroke(`thick ${share.className}`, 0, share.percent, top + 32),
        ];
      }),
    ),
    table: {
      head: [overview.speaker, overview.words, texts.share, texts.extent],
      rows: shares.map((share) => [
        [share.name],
        [inWords(share.words)],
        [`${Math.round(share.percent)}%`],
        [share.extent],
      ]),
    },
  };
}

function sharesOf(edition: Edition): readonly Share[] {
  const { statistics, turns } = edition;
  const { speech } = statistics.words;
  const classOf = new Map(
    voicesIn(edition).map(({ speaker, className }) => [speaker, className]),
  );
  const named = statistics.speakers.map((speaker) => ({
    name: speaker.participant.name,
    className: classOf.get(speaker.participant) ?? 'voice-0',
    words: speaker.words,
    extent: [
      fill(texts.turns, { count: speaker.turns }),
      fill(texts.paragraphs, { count: speaker.paragraphs }),
    ].join(', '),
  }));
  const unnamed = turns.filter((turn) => turn.speaker === undefined);
  const rest = speech - named.reduce((sum, share) => sum + share.words, 0);
  const others = {
    name: names.speakerNotNamed,
    className: 'voice-0',
    words: rest,
    extent: fill(texts.turns, { count: unnamed.length }),
  };
  return [...named, ...(rest > 0 ? [others] : [])].map((share) => ({
    ...share,
    percent: speech === 0 ? 0 : (share.words / speech) * 100,
  }));
}

function amountOf({ words: number, percent }: Share): string {
  return fill(texts.amount, { words: number, percent: Math.round(percent) });
}

function inWords(number: number): string {
  return number.toLocaleString('en');
}
