import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cost, Meter } from './meter.ts';
import { runStep } from './run-step.ts';

const time = '/usr/bin/time';
const format = '%U %S %M';

/** GNU time, where there is one; other systems have a `time` that knows no format. */
export function timeMeter(): Meter | undefined {
  const { status, stderr } = spawnSync(time, ['-f', format, 'true'], {
    encoding: 'utf8',
  });
  if (status !== 0 || !costFrom(stderr)) return undefined;
  return {
    description:
      'GNU time: what the kernel counts of a command and of every process that it waited for.',
    run: async (step) => {
      const folder = mkdtempSync(join(tmpdir(), 'edition-'));
      const report = join(folder, 'time');
      try {
        const args = ['-f', format, '-o', report, step.command, ...step.args];
        await runStep({ ...step, command: time, args });
        const cost = costFrom(readFileSync(report, 'utf8'));
        if (!cost) throw new Error(`Expected ${time} to say what ${step.command} took`);
        return cost;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Seconds of user and of system time, and kilobytes, in the last line of a report. */
export function costFrom(report: string): Cost | undefined {
  const [, user, system, peak] = /^([\d.]+) ([\d.]+) (\d+)\n?$/mu.exec(report) ?? [];
  if (user === undefined) return undefined;
  return { cpu: Number(user) + Number(system), peak: Number(peak) * 1024 };
}
