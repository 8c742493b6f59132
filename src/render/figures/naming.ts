import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Edition } from '../../edition/index.ts';
import { naming as texts } from '../../wording/english/figures.ts';
import { fill } from '../../wording/fill.ts';
import type { Extent } from './extents.ts';
import { conversationOf, extentsOf, runsOf } from './extents.ts';
import type { Figure, FigureLinks } from './figure.ts';
import type { FigureEntry, Mentioned } from './mentioned.ts';
import { entryCell, mentionedIn, passagesCell } from './mentioned.ts';
import { percent, picture, pointerLink, stroke, words } from './picture.ts';
import type { Voice } from './voices.ts';
import { voiceOf, voicesIn } from './voices.ts';

const head = 18;
const rowHeight = 44;
/** Percent of the width for the numbers of one speaker. */
const column = 9;

/** Whom the speakers name, the most mentioned first; whom others alone name, only the table has. */
export function namingFigure(
  edition: Edition,
  entries: Iterable<FigureEntry>,
  links: FigureLinks,
): Figure | undefined {
  const rows = mentionedIn(edition, entries, 'people');
  const spoken = rows.filter(({ bySpeaker }) => bySpeaker.size > 0);
  if (spoken.length === 0) return undefined;
  const voices = voicesIn(edition);
  const { title } = texts;
  return {
    id: 'naming',
    title,
    about: texts.about,
    hasVoices: true,
    svg: picture(
      {
        id: 'naming',
        title,
        description: fill(texts.description, { count: spoken.length }),
        height: head + spoken.length * rowHeight,
      },
      namingRows(edition, spoken, voices, links),
    ),
    table: {
      head: [
        texts.person,
        ...voices.map(({ speaker }) => speaker.name),
        texts.others,
        texts.where,
      ],
      rows: rows.map((row) => [
        entryCell(row, links),
        ...voices.map(({ speaker }) => [String(row.bySpeaker.get(speaker.id) ?? 0)]),
        [String(row.byOthers)],
        passagesCell(row, links),
      ]),
    },
  };
}

function namingRows(
  edition: Edition,
  rows: readonly Mentioned[],
  voices: readonly Voice[],
  links: FigureLinks,
): Element[] {
  const width = 100 - column * voices.length;
  const extents = extentsOf(conversationOf(edition).passages).map((extent) => ({
    ...extent,
    start: (extent.start * width) / 100,
    end: (extent.end * width) / 100,
  }));
  const ends = voices.map((voice, index) => ({
    voice,
    end: width + column * (index + 1),
  }));
  return [
    s('defs', s('g', { id: 'naming-line' }, ground(extents))),
    ...ends.map(({ voice, end }) =>
      stroke(`thick ${voice.className}`, end - 4, end, head - 10),
    ),
    ...rows.map((row, index) =>
      rowOf(row, head + index * rowHeight, extents, ends, links),
    ),
  ];
}

/** The turns, for the marks to stand on. */
function ground(extents: readonly Extent[]): Element[] {
  return runsOf(extents).map((run) =>
    stroke('ground', run[0]?.start ?? 0, run.at(-1)?.end ?? 0, 0),
  );
}

function rowOf(
  { entry, passages, bySpeaker }: Mentioned,
  top: number,
  extents: readonly Extent[],
  ends: readonly { readonly voice: Voice; readonly end: number }[],
  links: FigureLinks,
): Element {
  const marked = new Set(passages.map(({ id }) => id));
  const voices = ends.map(({ voice }) => voice);
  const middle = top + 29;
  return s('g', [
    pointerLink(links.entry(entry.register, entry.id), [words(top + 15, entry.heading)]),
    s('use', { href: '#naming-line', y: String(middle) }),
    ...extents
      .filter(({ passage }) => marked.has(passage.id))
      .map(({ passage, start, end }) =>
        pointerLink(
          links.passage(passage.id),
          [stroke(`mark ${voiceOf(voices, passage)}`, start, end, middle)],
          `¶ ${passage.number}: ${entry.heading}`,
        ),
      ),
    ...ends.map(({ voice, end }) => {
      const count = bySpeaker.get(voice.speaker.id) ?? 0;
      const className = count === 0 ? 'end quiet' : 'end';
      return words(middle + 4, String(count), { class: className, x: percent(end) });
    }),
  ]);
}
