import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Edition } from '../../edition/index.ts';
import { naming, events as texts } from '../../wording/english/figures.ts';
import { fill } from '../../wording/fill.ts';
import type { Figure, FigureLinks } from './figure.ts';
import type { FigureEntry, Mentioned } from './mentioned.ts';
import { entryCell, mentionedIn, passagesCell } from './mentioned.ts';
import { linesOf, percent, picture, pointerLink, stroke, words } from './picture.ts';
import type { Years } from './years.ts';
import { yearsOf } from './years.ts';

/** An event that is spoken of, and when it was. */
interface Dated extends Mentioned {
  readonly years: Years;
}

const axis = 24;
const line = 17;
/** Above and below the stroke of an event. */
const space = 22;
/** What a line of words may take, and one letter, in percent of the narrowest picture. */
const mostLetters = 36;
const letter = 2.6;

/**
 * The dated events that a document speaks of, on a line to the end of the document's own year;
 * none where no event has a date.
 */
export function timeLineFigure(
  edition: Edition,
  entries: Iterable<FigureEntry>,
  links: FigureLinks,
): Figure | undefined {
  const rows = mentionedIn(edition, entries, 'events');
  const dated = datedOf(rows);
  if (dated.length === 0) return undefined;
  const span = spanOf(edition, dated);
  const [from, to] = [String(span.from), String(span.to - 1)];
  const title = fill(from === to ? texts.titleOfYear : texts.title, { from, to });
  const without = rows.length - dated.length;
  return {
    id: 'events',
    title,
    about: [
      texts.about,
      edition.metadata.date === undefined ? '' : texts.conversation,
      without > 0 ? fill(texts.undated, { count: without }) : '',
    ].join(''),
    ...drawn(edition, dated, span, links, title),
    table: {
      head: [texts.when, texts.event, texts.mentions, naming.where],
      rows: [...dated, ...rows.filter(({ entry }) => !entry.dates?.when)].map((row) => [
        [row.entry.dates?.text ?? texts.notDated],
        entryCell(row, links),
        [String(row.total)],
        passagesCell(row, links),
      ]),
    },
  };
}

function datedOf(rows: readonly Mentioned[]): readonly Dated[] {
  return rows
    .flatMap((row) => {
      const when = row.entry.dates?.when;
      return when ? [{ ...row, years: yearsOf(when) }] : [];
    })
    .toSorted((a, b) => a.years.from - b.years.from || a.years.to - b.years.to);
}

/** Whole years: from the first event's to the document's own, or the last event's without one. */
function spanOf({ metadata }: Edition, dated: readonly Dated[]): Years {
  const own = metadata.date === undefined ? undefined : yearsOf({ from: metadata.date });
  const ends = own ? [own.to] : dated.map(({ years }) => years.to);
  const from = Math.floor(Math.min(...dated.map(({ years }) => years.from), ...ends));
  return { from, to: Math.max(from + 1, Math.ceil(Math.max(...ends))) };
}

function drawn(
  { metadata }: Edition,
  dated: readonly Dated[],
  span: Years,
  links: FigureLinks,
  title: string,
): Pick<Figure, 'svg'> {
  let top = axis;
  const events = dated.map((row) => {
    const event = eventOf(row, top, span, links);
    top += event.height;
    return event.drawing;
  });
  const own = metadata.date === undefined ? [] : [yearsOf({ from: metadata.date }).from];
  const svg = picture(
    {
      id: 'events',
      title,
      description: fill(texts.description, {
        count: dated.length,
        years: span.to - span.from,
      }),
      height: top + axis,
    },
    [
      ...yearsNamed(span).flatMap((year) => yearOf(year, span, top)),
      ...own.map((year) => upright('own', placeOf(year, span), top)),
      ...events,
    ],
  );
  return { svg };
}

/** How many years may stand between two that are named: the fewest that leave room. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

function yearsNamed({ from, to }: Years): readonly number[] {
  const step = steps.find((years) => (to - from) / years <= 6) ?? 1000;
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.ceil((to - first) / step) },
    (_, index) => first + index * step,
  );
}

function yearOf(year: number, span: Years, bottom: number): Element[] {
  const place = placeOf(year, span);
  const className = place < 5 ? 'quiet' : place > 95 ? 'quiet end' : 'quiet middle';
  return [
    upright('year', place, bottom),
    ...[13, bottom + axis - 4].map((y) =>
      words(y, String(year), { x: percent(place), class: className }),
    ),
  ];
}

function upright(className: string, place: number, bottom: number): Element {
  const x = percent(place);
  return s('line', {
    className: [className],
    x1: x,
    x2: x,
    y1: String(axis - 6),
    y2: String(bottom),
  });
}

function eventOf(
  row: Dated,
  top: number,
  span: Years,
  links: FigureLinks,
): { readonly drawing: Element; readonly height: number } {
  const { entry, passages } = row;
  const from = placeOf(row.years.from, span);
  const to = placeOf(row.years.to, span);
  const names = linesOf(entry.heading, mostLetters);
  const middle = top + names.length * line + 10;
  const numbers = passages.map(({ id, number }) => ({ id, text: number ?? id }));
  const places = linesOf(numbers.map(({ text }) => text).join(' '), mostLetters - 2);
  const idOf = new Map(numbers.map(({ id, text }) => [text, id]));
  const after = row.years.to > span.to ? ` (to ${Math.ceil(row.years.to) - 1})` : '';
  return {
    drawing: s('g', [
      pointerLink(
        links.entry(entry.register, entry.id),
        names.map((name, index) =>
          words(top + (index + 1) * line, name, beside(name, from, to)),
        ),
      ),
      stroke(
        entry.dates?.certainty === 'stated' ? 'time' : 'time doubtful',
        from,
        to,
        middle,
      ),
      ...places.map((group, index) => {
        const start = index === 0 ? '¶ ' : '';
        const end = index === places.length - 1 ? after : '';
        return words(
          middle + space - 4 + index * line,
          [
            { type: 'text', value: start },
            ...group
              .split(' ')
              .flatMap((text) => [
                pointerLink(links.passage(idOf.get(text) ?? text), [
                  { type: 'text', value: text },
                ]),
                { type: 'text' as const, value: ' ' },
              ]),
            { type: 'text', value: end },
          ],
          beside(`${start}${group}${end}`, from, to),
        );
      }),
    ]),
    height: names.length * line + 10 + space + (places.length - 1) * line + 10,
  };
}

/** Words stand at the beginning of their event, or end with it where there is no room. */
function beside(text: string, from: number, to: number): Record<string, string> {
  const width = text.length * letter;
  if (from + width <= 100) return { x: percent(from) };
  return { x: percent(Math.min(100, Math.max(to, width))), class: 'end' };
}

function placeOf(year: number, span: Years): number {
  const place = ((year - span.from) / (span.to - span.from)) * 100;
  return Math.min(100, Math.max(0, place));
}
