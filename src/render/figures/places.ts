import type { GeoProjection } from 'd3-geo';
import { geoNaturalEarth1 } from 'd3-geo';
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Edition } from '../../edition/index.ts';
import { events, naming, places as texts } from '../../wording/english/figures.ts';
import { fill } from '../../wording/fill.ts';
import type { Figure, FigureLinks } from './figure.ts';
import { landPath } from './land.ts';
import type { Label, LabelSpace } from './map-labels.ts';
import { labelsFor } from './map-labels.ts';
import type { FigureEntry, Mentioned } from './mentioned.ts';
import { entryCell, mentionedIn, passagesCell } from './mentioned.ts';
import { percent, picture, pointerLink } from './picture.ts';

/** A place on the map: pixels of its frame. */
interface Point extends Mentioned {
  readonly x: number;
  readonly y: number;
  readonly isTown: boolean;
}

/** The shape of every map; its style sheet knows it too. */
const frame = { width: 720, height: 340 };
const margin = 48;
/** Pixels to a radian at most, so that a single town is shown with its part of the world. */
const closest = 700;

/** The narrowest map with names, and the narrowest of all, which has numbers. */
const named: LabelSpace = { width: 540, height: 255, letter: 7.4, line: 15 };
const numbered: LabelSpace = { width: 288, height: 136, letter: 7.4, line: 13 };

/** The places that a document names and a register locates; none where there is none. */
export function placesFigure(
  edition: Edition,
  entries: Iterable<FigureEntry>,
  links: FigureLinks,
): Figure | undefined {
  const all = mentionedIn(edition, entries, 'places');
  const rows = all.filter(({ entry }) => entry.location);
  if (rows.length === 0) return undefined;
  const projection = projectionFor(
    rows.flatMap(({ entry }) => (entry.location ? [entry.location.coordinates] : [])),
  );
  const points = pointsOf(rows, projection);
  const without = all.filter(({ entry }) => !entry.location);
  return {
    id: 'places',
    title: texts.title,
    about: texts.about,
    svg: picture(
      {
        id: 'places',
        title: texts.title,
        description: fill(texts.description, {
          count: rows.length,
          most: rows
            .slice(0, 3)
            .map(({ entry, total }) => `${entry.heading} (${total})`)
            .join(', '),
        }),
        className: 'map',
      },
      [
        s(
          'svg',
          { viewBox: `0 0 ${frame.width} ${frame.height}` },
          s('path', { className: ['land'], d: landPath(projection) }),
        ),
        ...points.map((point) => circleOf(point, links)),
        ...labelled('names', points, named, ({ entry }) => entry.heading, links),
        ...labelled('numbers', points, numbered, (_, index) => `${index + 1}`, links),
      ],
    ),
    table: {
      head: [texts.number, texts.place, events.mentions, naming.where],
      rows: [...rows, ...without].map((row, index) => [
        [row.entry.location ? String(index + 1) : '–'],
        entryCell(row, links),
        [String(row.total)],
        passagesCell(row, links),
      ]),
    },
    keyed: true,
  };
}

type Coordinates = readonly [longitude: number, latitude: number];

/** The world turned so that the places stand in the middle, and as near as they allow. */
function projectionFor(coordinates: readonly Coordinates[]): GeoProjection {
  const projection = geoNaturalEarth1()
    .rotate([-middleOf(coordinates.map(([longitude]) => longitude)), 0])
    .fitExtent(
      [
        [margin, margin],
        [frame.width - margin, frame.height - margin],
      ],
      { type: 'MultiPoint', coordinates: coordinates.map(([x, y]) => [x, y]) },
    );
  if (projection.scale() > closest) {
    const [first] = coordinates;
    projection
      .scale(closest)
      .center([0, first?.[1] ?? 0])
      .translate([frame.width / 2, frame.height / 2]);
  }
  const [x, y] = projection.translate();
  const pole = projection([0, 90])?.[1] ?? 0;
  // Beyond the pole there is nothing to show.
  if (pole > 0) projection.translate([x, y - pole]);
  return projection.clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
}

/** The middle of the longitudes the short way round: opposite to the middle of the widest gap. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const gaps = sorted.map((longitude, index) => {
    const next = sorted[index + 1] ?? first + 360;
    return { width: next - longitude, middle: (longitude + next) / 2 };
  });
  const widest = gaps.toSorted((a, b) => b.width - a.width)[0];
  return (((widest?.middle ?? 180) - 180 + 540) % 360) - 180;
}

function pointsOf(rows: readonly Mentioned[], projection: GeoProjection): Point[] {
  return rows.flatMap((row) => {
    const { location } = row.entry;
    const place = location && projection([...location.coordinates]);
    if (!place) return [];
    const [x, y] = place;
    return [{ ...row, x, y, isTown: location.kind === 'town' }];
  });
}

/** The area says how often. */
function radiusOf({ total }: Mentioned): number {
  return Math.round(10 * (2 + Math.sqrt(total))) / 10;
}

function circleOf(point: Point, links: FigureLinks): Element {
  const { entry, total, isTown } = point;
  return pointerLink(
    links.entry(entry.register, entry.id),
    [
      s('circle', {
        className: [isTown ? 'town' : 'country'],
        cx: across(point.x, frame.width),
        cy: across(point.y, frame.height),
        r: String(radiusOf(point)),
      }),
    ],
    `${entry.heading}: ${total}`,
  );
}

/** The labels of the points as they fit a map of some width, in percent of it. */
function labelled(
  className: string,
  points: readonly Point[],
  space: LabelSpace,
  text: (point: Point, index: number) => string,
  links: FigureLinks,
): ElementContent[] {
  const marks = points.map((point, index) => ({
    x: (point.x / frame.width) * space.width,
    y: (point.y / frame.height) * space.height,
    radius: radiusOf(point),
    text: text(point, index),
  }));
  const labels = labelsFor(marks, space);
  return [
    s(
      'g',
      { className: [className] },
      points.flatMap((point, index): Element[] => {
        const [label, mark] = [labels[index], marks[index]];
        if (!label || !mark) return [];
        return labelOf(label, mark, space, links.entry('places', point.entry.id));
      }),
    ),
  ];
}

function labelOf(
  { x, y, anchor, isLed }: Label,
  mark: { readonly x: number; readonly y: number; readonly text: string },
  { width, height }: LabelSpace,
  href: string,
): Element[] {
  const place = { x: across(x, width), y: across(y, height) };
  const line = s('line', {
    className: ['lead'],
    x1: across(mark.x, width),
    y1: across(mark.y, height),
    x2: place.x,
    y2: place.y,
  });
  const words = s('text', { className: [anchor], dy: '.35em', ...place }, mark.text);
  return [...(isLed ? [line] : []), pointerLink(href, [words])];
}

function across(place: number, whole: number): string {
  return percent((place / whole) * 100);
}
