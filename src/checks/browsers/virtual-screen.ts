import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnChild } from './child.ts';
import { patience } from './engine.ts';

export const xvfb = '/usr/bin/Xvfb';

/**
 * Start a display in memory; it chooses a free number itself and tells it.
 *
 * It is small, so that the pointer, which starts in its middle, is above every window: without a
 * window manager the window below the pointer has the keyboard. Windows may be larger than it.
 */
export async function startScreen(): Promise<{ display: string; child: ChildProcess }> {
  const child = spawnChild(xvfb, [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '300x300x24',
    '-nolisten',
    'tcp',
  ]);
  const told = child.stdio[3];
  if (!told) throw new Error('Expected Xvfb to have a descriptor 3');
  const [number] = await once(told, 'data', { signal: AbortSignal.timeout(patience) });
  return { display: `:${String(number).trim()}`, child };
}
