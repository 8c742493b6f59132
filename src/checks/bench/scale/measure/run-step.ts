import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Step } from './meter.ts';

/**
 * Run a command to its end.
 *
 * @param watch - called with its process id as soon as it runs
 * @throws if it fails; the log says why
 */
export async function runStep(
  { command, args, cwd, env, log }: Step,
  watch: (pid: number) => void = () => {},
): Promise<void> {
  const output = openSync(log, 'a');
  try {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', output, output] });
    if (child.pid !== undefined) watch(child.pid);
    const [code, signal] = await once(child, 'close');
    if (code !== 0)
      throw new Error(`It ended with ${signal ?? `exit code ${code}`}; see ${log}`);
  } finally {
    closeSync(output);
  }
}
