import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Font } from 'fontkit';
import { create } from 'fontkit';

/** The face of printed documents, its italic, and those for letters that it lacks. */
export interface Faces {
  readonly files: readonly Buffer[];
  /** Their families, that of the text first. */
  readonly families: readonly string[];
  /** Whether one of them has a glyph for a letter. */
  readonly has: (letter: string) => boolean;
}

const folder = 'src/site/typeset/fonts';
const textFamily = 'Libertinus Serif';
let faces: Faces | undefined;

/** Every face in `fonts/`, in the order of the names of the files; read once. */
export function readFaces(): Faces {
  faces ??= facesIn(resolve(folder));
  return faces;
}

function facesIn(path: string): Faces {
  const files = readdirSync(path)
    .filter((name) => /\.(?:otf|ttf)$/iu.test(name))
    .toSorted()
    .map((name) => readFileSync(join(path, name)));
  const fonts = files.map(fontOf);
  const families = [...new Set(fonts.map(({ familyName }) => familyName))];
  return {
    files,
    families: [textFamily, ...families.filter((family) => family !== textFamily)],
    has: (letter) =>
      fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
  };
}

function fontOf(file: Buffer): Font {
  const font = create(file);
  if (!('layout' in font)) throw new Error(`Expected one font in each file of ${folder}`);
  return font;
}
