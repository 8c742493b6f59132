import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paragraphSteps } from './one-paragraph.ts';
import { cpuTime } from './record-steps.ts';

/**
 * The CPU time of every step from a document's folder to its files, and to what a build makes of it
 * beside them, as its one paragraph grows tenfold. Time is linear where a step takes about ten times as long for ten times the words.
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
  const sums = sizes.map(() => 0);
  for (const [index, { name }] of (runs[0] ?? []).entries()) {
    const times = runs.map((steps) => cpuTime(steps[index]?.run ?? (() => undefined)));
    for (const [at, time] of times.entries()) sums[at] = (sums[at] ?? 0) + time;
    write(name, times);
  }
  write('in all', sums);
} finally {
  rmSync(folder, { recursive: true });
}

/** @param times - of the sizes */
function write(name: string, times: readonly number[]): void {
  const ratios = times.slice(1).map((time, at) => time / Math.max(times[at] ?? 0, least));
  const columns = [
    name.padEnd(22),
    ...times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)),
    ...ratios.map((ratio) => `×${ratio.toFixed(1)}`.padStart(8)),
    ratios.some((ratio) => ratio > most) ? 'SUPER-LINEAR' : '',
  ];
  process.stdout.write(`${columns.join(' ').trimEnd()}\n`);
}
