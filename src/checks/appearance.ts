import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Engine, Page } from './browsers/engine.ts';
import type { KindLooks } from './kind-looks.ts';
import { kindLooksOf } from './kind-looks.ts';

/** The side of a block, in pixels. */
const block = 8;
/** How much greyer of 255 a block may be: less than a stroke, more than the edge of a letter. */
const shade = 24;
/** How many blocks may be: fewer than a short word has. */
export const mostBlocks = 6;

/**
 * What is seen of a page: the grey of its blocks, for as long as its words stay as they were; and the
 * looks of its kinds of elements, whatever becomes of the words. Where words have changed, what only a
 * picture has is not seen: what lies over what, pictures themselves, and breaks of lines.
 */
export interface Appearance {
  readonly words: string;
  readonly blocks: readonly number[];
  readonly kinds: KindLooks;
}

/** Appearances by their name, and what drew them. */
export interface Baseline {
  readonly renderer: string;
  readonly appearances: Readonly<Record<string, Appearance>>;
}

const file = new URL('fixtures/appearance.json.gz', import.meta.url);

export function readBaseline(): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Baseline;
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(file, gzipSync(JSON.stringify(baseline), { level: 9 }));
}

/** How many blocks of two appearances a reader could tell apart. */
export function differences(one: Appearance, other: Appearance): number {
  if (one.blocks.length !== other.blocks.length) return Number.POSITIVE_INFINITY;
  return one.blocks.filter(
    (grey, index) => Math.abs(grey - (other.blocks[index] ?? 0)) > shade,
  ).length;
}

/** The browser with its version, and how it draws the system’s letters. */
export async function rendererOf(engine: Engine): Promise<string> {
  const page = await engine.open('about:blank', { width: 320 });
  await page.evaluate(
    `void (document.body.innerHTML = '<p style="font: 16px/1.5 system-ui">Hamburgefonstiv 1961 ¶</p>')`,
  );
  const { blocks } = await appearanceOf(page, page);
  await page.close();
  const letters = createHash('sha256').update(blocks.join()).digest('hex').slice(0, 12);
  return `${engine.name} ${engine.version}, letters ${letters}`;
}

/** @param scale - a page without a policy, which reduces the picture */
export async function appearanceOf(page: Page, scale: Page): Promise<Appearance> {
  // A face of the site may come in time or not: the one it stands in for is always there.
  await page.evaluate(`void (() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --serif: Like, serif }');
    document.adoptedStyleSheets.push(sheet);
  })()`);
  const text = await page.evaluate<string>('document.body.textContent');
  const png = await page.picture?.();
  if (!png) throw new Error('Expected an engine that takes pictures');
  return {
    words: createHash('sha256').update(text).digest('hex').slice(0, 12),
    blocks: await scale.evaluate<number[]>(blocksOf(png)),
    kinds: await kindLooksOf(page),
  };
}

/** An expression: the mean grey of each block of a picture, in steps of 8. */
function blocksOf(png: Uint8Array): string {
  return `(async () => {
    const picture = await fetch('data:image/png;base64,${Buffer.from(png).toString('base64')}');
    const bitmap = await createImageBitmap(await picture.blob());
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const [columns, rows] = [Math.floor(width / ${block}), Math.floor(height / ${block})];
    const sums = new Array(columns * rows).fill(0);
    for (let y = 0; y < rows * ${block}; y += 1)
      for (let x = 0; x < columns * ${block}; x += 1) {
        const at = 4 * (y * width + x);
        sums[Math.floor(y / ${block}) * columns + Math.floor(x / ${block})] +=
          0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
      }
    return sums.map((sum) => 8 * Math.round(sum / ${8 * block * block}));
  })()`;
}
