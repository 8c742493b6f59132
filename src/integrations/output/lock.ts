import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Hold a folder for this process until it ends.
 *
 * @param cache - where locks are kept
 * @returns the process that holds it, if another does
 */
export function holdFolder(cache: string, folder: string): number | undefined {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const lock = join(cache, 'locks', name);
  mkdirSync(dirname(lock), { recursive: true });
  // A link is created with its content in one step, so no one reads a lock without its holder.
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  process.on('exit', () => rmSync(own, { force: true }));
  for (;;) {
    try {
      linkSync(own, lock);
      process.on('exit', () => rmSync(lock, { force: true }));
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw error;
    }
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isAlive(holder)) return holder;
    // Its process was killed before it could let go.
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
