import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TemporaryFolder } from '../../../../cli/testing/run-edition.ts';
import { procMeter } from './proc-meter.ts';
import { costFrom, timeMeter } from './time-meter.ts';

/** A process that starts another, which works for some time with some memory. */
const worker = `
  const memory = Buffer.alloc(200_000_000, 1);
  const start = process.cpuUsage();
  while (process.cpuUsage(start).user < 400_000) memory[0] += 1;
`;
const starter = `
  require('node:child_process').execFileSync(process.execPath, ['-e', process.argv[1]]);
`;

describe.each([
  ['GNU time', timeMeter()],
  ['/proc', procMeter()],
] as const)('%s', (_, meter) => {
  test.skipIf(!meter)('counts what a process of a process took', async () => {
    using folder = new TemporaryFolder();
    const cost = await meter?.run(step(folder, '-e', starter, worker));
    expect(cost?.cpu).toBeGreaterThan(0.4);
    expect(cost?.cpu).toBeLessThan(5);
    expect(cost?.peak).toBeGreaterThan(200_000_000);
    expect(cost?.peak).toBeLessThan(600_000_000);
  });

  test.skipIf(!meter)(
    'refuses a command that fails, and keeps what it said',
    async () => {
      using folder = new TemporaryFolder();
      const failing = step(folder, '-e', 'console.error("No room"); process.exit(3)');
      await expect(meter?.run(failing)).rejects.toThrow('exit code 3');
      expect(readFileSync(failing.log, 'utf8')).toContain('No room');
    },
  );
});

test('a report that has no figures is none', () => {
  expect(costFrom('1.50 0.25 2048\n')).toEqual({ cpu: 1.75, peak: 2_097_152 });
  expect(costFrom('time: illegal option -- f\n')).toBeUndefined();
});

function step(folder: TemporaryFolder, ...args: readonly string[]) {
  const log = join(folder.path, 'log');
  return { command: process.execPath, args, cwd: folder.path, env: process.env, log };
}
