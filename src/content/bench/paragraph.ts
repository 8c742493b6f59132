import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphSteps } from './one-paragraph.ts';
import { cpuTime } from './record-steps.ts';

/**
 * The CPU time of every step from a document's folder to its files as its one paragraph grows
 * tenfold. Time is linear where a step takes about ten times as long for ten times the words.
 *
 *     node src/content/bench/paragraph.ts [LARGEST]
 */
const largest = Number(process.argv[2] ?? 1_000_000);
const sizes = [largest / 100, largest / 10, largest];
const most = 12;
/** Milliseconds: what takes less is not told from nothing. */
const least = 1;

const folder = mkdtempSync(join(tmpdir(), 'edition-paragraph-'));
try {
  const runs = sizes.map((size) =>
    paragraphSteps(join(folder, String(size)), 'content', size),
  );
  for (const [index, { name }] of (runs[0] ?? []).entries()) {
    const times = runs.map((steps) => cpuTime(steps[index]?.run ?? (() => undefined)));
    const ratios = times
      .slice(1)
      .map((time, at) => time / Math.max(times[at] ?? 0, least));
    write([
      name.padEnd(18),
      ...times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)),
      ...ratios.map((ratio) => `×${ratio.toFixed(1)}`.padStart(8)),
      ratios.some((ratio) => ratio > most) ? 'SUPER-LINEAR' : '',
    ]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function write(columns: readonly string[]): void {
  process.stdout.write(`${columns.join(' ').trimEnd()}\n`);
}
