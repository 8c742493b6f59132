import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the program that the variable COMMAND names, and ends it when this process ends. */
export const withParent = fileURLToPath(new URL('with-parent.sh', import.meta.url));

/** A process that ends with this one. Its standard output and its descriptor 3 can be read. */
export function spawnChild(
  command: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(withParent, args, {
    env: { ...process.env, ...variables, COMMAND: command },
    stdio: ['pipe', 'pipe', 'ignore', 'pipe'],
  });
}

/** Let a child end. */
export function release(child: ChildProcess): void {
  child.stdin?.end();
}
