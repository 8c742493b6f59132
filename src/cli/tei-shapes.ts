import { readFileSync } from 'node:fs';
import type { Shapes } from '../outputs/index.ts';
import { shapesOf } from '../outputs/index.ts';

let shapes: Shapes | undefined;

/** What our schema of TEI knows, read once. */
export function teiShapes(): Shapes {
  shapes ??= shapesOf(
    readFileSync(new URL('../outputs/tei/edition.rng', import.meta.url), 'utf8'),
  );
  return shapes;
}
