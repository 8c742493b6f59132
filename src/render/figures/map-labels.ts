/** A point of a map that has a label; pixels of a map of some width. */
export interface Marked {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

/** Where a label stands; `anchor` is the side or middle of the words that `x` is. */
export interface Label {
  readonly x: number;
  /** The middle of the words. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it stands so far off that a line should lead to it. */
  readonly isLed: boolean;
}

export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** The width of a letter and the height of a line. */
  readonly letter: number;
  readonly line: number;
}

/** Words take a little more than their letters. */
const padding = 7;
/** Directions, beginning with the right, and how far off a label may stand. */
const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const distances = [3, 9, 16, 24, 34, 46, 60, 76, 94];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A place for each label, in the order in which they may choose: the nearest to its mark where it
 * covers neither a mark nor a label before it.
 */
export function labelsFor(marks: readonly Marked[], space: LabelSpace): readonly Label[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return marks.map((mark) => {
    const candidates = distances.flatMap((distance) =>
      directions.map((direction) => labelAt(mark, direction, distance, space)),
    );
    const inside = candidates.filter(({ box }) => isWithin(box, space));
    const free = inside.find(({ box }) => !taken.some((other) => overlaps(box, other)));
    const chosen = free ?? inside.at(-1) ?? labelAt(mark, 0, 0, space);
    taken.push(chosen.box);
    return chosen.label;
  });
}

/** The words of a label from their first to their last letter. */
export function boxOf(
  { x, y, anchor }: Pick<Label, 'x' | 'y' | 'anchor'>,
  text: string,
  { letter, line }: LabelSpace,
): Box {
  const width = text.length * letter + padding;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function labelAt(
  { x, y, radius, text }: Marked,
  direction: number,
  distance: number,
  space: LabelSpace,
): { readonly label: Label; readonly box: Box } {
  const across = Math.cos(direction);
  const reach = radius + distance;
  const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
  const down =
    Math.sin(direction) * (reach + (space.line / 2) * Math.abs(Math.sin(direction)));
  const place = { x: x + across * reach, y: y + down, anchor } as const;
  return {
    label: { ...place, isLed: distance > 9 },
    box: boxOf(place, text, space),
  };
}

function isWithin({ left, right, top, bottom }: Box, space: LabelSpace): boolean {
  return left >= 0 && top >= 0 && right <= space.width && bottom <= space.height;
}
