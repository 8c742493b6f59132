import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Meter } from './meter.ts';
import { runStep } from './run-step.ts';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const ticks = 100;
const interval = 50;

/** What Linux says of processes in `/proc`, where there is one. */
export function procMeter(): Meter | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  return {
    description:
      '/proc: processor time of every process that was waited for, in hundredths of a second; peak memory of the processes met when looking every 50 ms, so one that lives shorter may be missed.',
    run: async (step) => {
      const before = childTicks();
      let peak = 0;
      let timer: NodeJS.Timeout | undefined;
      try {
        await runStep(step, (pid) => {
          const look = () => {
            peak = Math.max(peak, ...treeFrom(pid).map(peakMemory));
          };
          look();
          timer = setInterval(look, interval);
        });
      } finally {
        clearInterval(timer);
      }
      return { cpu: (childTicks() - before) / ticks, peak };
    },
  };
}

/** User and system time of the children that this process has waited for, and of theirs. */
function childTicks(): number {
  const fields = statOf('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** The fields after the name of a process, which may have spaces; the first is its state. */
function statOf(pid: number | string): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A process and all that descend from it. */
function treeFrom(root: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const parent = orGone(() => Number(statOf(name)[1]));
        return parent === undefined ? [] : [[Number(name), parent] as const];
      }),
  );
  const tree = [root];
  // The list grows while it is walked.
  for (const one of tree) {
    tree.push(...[...parents].flatMap(([pid, parent]) => (parent === one ? pid : [])));
  }
  return tree;
}

function peakMemory(pid: number): number {
  const status = orGone(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
}

/** A process may end between two looks. */
function orGone<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
