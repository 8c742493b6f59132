import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../../addresses/files-below.ts';
import { listDocuments } from '../../../../content/read-document.ts';
import type { Measurement } from '../arithmetic.ts';
import type { Meter, Step } from '../measure/meter.ts';

/** A program that makes a site of a content folder. */
export interface Builder {
  readonly name: string;
  /** The folder it writes the site into. */
  readonly output: string;
  /** Do what is not measured: remove caches and old sites, write the texts in its form. */
  readonly prepare: (content: string) => void;
  /** What is measured, in order. */
  readonly steps: (content: string, log: string) => readonly Step[];
}

/**
 * Build once, and measure.
 *
 * @throws if a step fails, or a document has no page
 */
export async function measureBuild(
  { steps, output }: Builder,
  content: string,
  meter: Meter,
  log: string,
): Promise<Measurement> {
  let [cpu, peak] = [0, 0];
  for (const step of steps(content, log)) {
    const cost = await meter.run(step);
    cpu += cost.cpu;
    peak = Math.max(peak, cost.peak);
  }
  assertPages(content, output);
  const files = filesBelow(output);
  const bytes = files.reduce((sum, file) => sum + lstatSync(join(output, file)).size, 0);
  return { cpu, peak, bytes, files: files.length };
}

/** A build that left something out would look cheap. */
function assertPages(content: string, output: string): void {
  for (const slug of listDocuments(content)) {
    const page = readFileSync(join(output, slug, 'index.html'), 'utf8');
    if (!page.includes(' id="p1"'))
      throw new Error(`Expected the page of ${slug} to have numbered paragraphs`);
  }
}
