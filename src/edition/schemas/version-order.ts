import { z } from 'zod';

/** A version of the edition: `1.0.0`. */
export const versionSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/u, 'Expected a version like 1.0.0');

/** Older versions first: negative where `a` is older than `b`, 0 where they are one. */
export function compareVersions(a: string, b: string): number {
  const parts = b.split('.').map(Number);
  for (const [index, part] of a.split('.').map(Number).entries()) {
    const difference = part - (parts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
