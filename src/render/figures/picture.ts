import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const stringifier = unified().use(rehypeStringify, {
  space: 'svg',
  closeEmptyElements: true,
});

/** What a picture says of itself. */
interface PictureSettings {
  readonly id: string;
  readonly title: string;
  /** A description for people who cannot see it. */
  readonly description: string;
  /** In pixels; a map has the shape that its style gives it. */
  readonly height?: number;
  readonly className?: string;
}

/**
 * A picture as wide as its place, its words at the size of the page's: what is in it stands at
 * percents across. Its table says the same and has the same links, so whoever does not see it
 * hears of the title and the description alone.
 */
export function picture(
  { id, title, description, height, className = 'rows' }: PictureSettings,
  children: readonly ElementContent[],
): string {
  const svg = s(
    'svg',
    {
      className: ['picture', className],
      role: 'group',
      ariaLabelledBy: `${id}-name`,
      ariaDescribedBy: `${id}-description`,
      width: '100%',
      height: height === undefined ? undefined : String(height),
    },
    [
      s('title', { id: `${id}-name` }, title),
      s('desc', { id: `${id}-description` }, description),
      s('g', { ariaHidden: 'true' }, [...children]),
    ],
  );
  return svgOf(svg);
}

export function svgOf(element: Element): string {
  return stringifier.stringify({ type: 'root', children: [element] });
}

/** A place or length across a picture. */
export function percent(value: number): string {
  return `${tenths(value)}%`;
}

/** A tenth of a percent is less than a pixel of most screens. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A link for the pointer alone; neither the Tab key nor a screen reader meets it. */
export function pointerLink(
  href: string,
  children: readonly ElementContent[],
  title?: string,
): Element {
  const told = title === undefined ? [] : [s('title', title)];
  return s('a', { href, tabIndex: -1 }, [...told, ...children]);
}

/** A line of words whose baseline stands at `y`. */
export function words(
  y: number,
  content: string | readonly ElementContent[],
  properties: Readonly<Record<string, string>> = {},
): Element {
  const children =
    typeof content === 'string' ? [{ type: 'text' as const, value: content }] : content;
  return s('text', { y: String(y), ...properties }, [...children]);
}

/** A level stroke of the picture; how thick it is, its class says. */
export function stroke(className: string, from: number, to: number, y: number): Element {
  return s('line', {
    className: className.split(' '),
    x1: percent(from),
    x2: percent(to),
    y1: String(y),
    y2: String(y),
  });
}

/** Words broken into lines of at most so many letters; a longer word has its own. */
export function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
