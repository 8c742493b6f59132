import type { Font } from 'fontkit';

/** What a link preview shows of a document. */
export interface Card {
  /** The name of the edition, and what it is. */
  readonly site: string;
  readonly title: string;
  readonly date: string;
}

const width = 1200;
const height = 630;
const margin = 96;
const smallSize = 34;
/** A short title is large; one that has no room so is smaller, and at last cut. */
const large = { size: 84, leading: 104, mostLines: 2 };
const small = { size: 50, leading: 66, mostLines: 5 };
const fullRoom = width - 2 * margin;

/** A card as paths, so that no renderer needs the face. The first face with a letter draws it. */
export function cardSvg({ site, title, date }: Card, faces: readonly Font[]): string {
  const { size, leading, mostLines } =
    wrapped(title, large.size, fullRoom, faces).length > large.mostLines ? small : large;
  const lines = cut(balanced(title, size, faces), mostLines);
  const first = 182 + size;
  const [head = ''] = cut(wrapped(site, smallSize, fullRoom, faces), 1);
  const drawn = [
    textPath(head, smallSize, margin, 120, faces, '#494640'),
    ...lines.map((line, index) =>
      textPath(line, size, margin, first + index * leading, faces, '#1d1b18'),
    ),
    textPath(date, smallSize, margin, height - 72, faces, '#643f00'),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#fcfaf5"/>`,
    `<rect x="${margin}" y="152" width="${fullRoom}" height="2" fill="#d9d2c3"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

/** As few lines as the room allows, and as even as they can be, so that names stay together. */
function balanced(text: string, size: number, faces: readonly Font[]): readonly string[] {
  const lines = wrapped(text, size, fullRoom, faces);
  const narrower = Array.from({ length: fullRoom / size }, (_, index) =>
    wrapped(text, size, (index + 1) * size, faces),
  );
  return narrower.find(({ length }) => length === lines.length) ?? lines;
}

/** Words in lines no wider than the room, if no word is. */
function wrapped(
  text: string,
  size: number,
  room: number,
  faces: readonly Font[],
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, faces) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as may be, with a sign if there were more. */
function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function widthOf(text: string, size: number, faces: readonly Font[]): number {
  return glyphsOf(text, faces).reduce((sum, { advance }) => sum + advance * size, 0);
}

function textPath(
  text: string,
  size: number,
  x: number,
  y: number,
  faces: readonly Font[],
  colour: string,
): string {
  let at = x;
  const paths = glyphsOf(text, faces).map(({ advance, path, unit }) => {
    const scale = size * unit;
    const place = `translate(${at.toFixed(2)} ${y}) scale(${scale} ${-scale})`;
    at += advance * size;
    return `<path transform="${place}" d="${path}"/>`;
  });
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

/** The letters of a text, kerned within each run of one face; advances are parts of the size. */
function glyphsOf(text: string, faces: readonly Font[]) {
  const [main] = faces;
  if (!main) throw new Error('Expected a face');
  const faceOf = (letter: string) =>
    faces.find((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) ?? main;
  const runs: { face: Font; text: string }[] = [];
  for (const letter of text) {
    const face = faceOf(letter);
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs.flatMap(({ face, text: words }) => {
    const unit = 1 / face.unitsPerEm;
    const { glyphs, positions } = face.layout(words);
    return glyphs.map(({ path }, index) => ({
      unit,
      path: path.toSVG(),
      advance: (positions[index]?.xAdvance ?? 0) * unit,
    }));
  });
}
