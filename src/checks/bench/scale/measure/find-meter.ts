import type { Meter } from './meter.ts';
import { procMeter } from './proc-meter.ts';
import { timeMeter } from './time-meter.ts';

/**
 * The best way that this machine has.
 *
 * @throws if it has none: a table without figures would be no measurement
 */
export function findMeter(): Meter {
  const meter = timeMeter() ?? procMeter();
  if (meter) return meter;
  throw new Error(
    'Cannot measure here: there is neither GNU time at /usr/bin/time nor a /proc to read',
  );
}
