import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { Card } from './card-svg.ts';
import { cardSvg } from './card-svg.ts';

/** A picture for link previews, 1200 by 630 pixels, in the edition’s own face. */
export async function cardPng(card: Card): Promise<Uint8Array> {
  await ready();
  const svg = cardSvg(card, faces());
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

let initialised: Promise<void> | undefined;

/** The renderer refuses to be made ready twice. */
function ready(): Promise<void> {
  const { resolve: find } = createRequire(resolve('package.json'));
  initialised ??= initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm')));
  return initialised;
}

/** The Latin part of the face, and what lies beyond it. */
function faces(): readonly Font[] {
  return ['serif', 'serif-extended'].map((name) => {
    const font = create(readFileSync(resolve(`public/fonts/${name}.woff2`)));
    if (!('layout' in font)) throw new Error(`Expected ${name} to be one font`);
    return font;
  });
}
