import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../addresses/environment.ts';
import type { Shapes } from '../outputs/index.ts';
import { shapesOf } from '../outputs/index.ts';

let shapes: Shapes | undefined;

/** What our schema of TEI knows, read once. */
export function teiShapes(): Shapes {
  shapes ??= shapesOf(
    readFileSync(join(projectDirectory(), 'public/schemas/edition.rng'), 'utf8'),
  );
  return shapes;
}
