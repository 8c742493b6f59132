/** The days on which records are kept: half a century. */
const firstDay = Date.UTC(1945, 0, 1);
const span = 18_262;
/** Has no divisor with `span` in common, so that every day is met before one is met again. */
const stride = 7919;
const day = 86_400_000;

/** A day of a record, and how often it was given before. */
export interface RecordDay {
  /** As `1961-02-10`. */
  readonly date: string;
  readonly repeat: number;
}

/**
 * The days of the records, in the order in which these are made: scattered over the decades, and none
 * twice among the first 18,000.
 *
 * @param taken - days that are left out
 */
export function* recordDays(taken: ReadonlySet<string>): Generator<RecordDay, never> {
  for (let index = 0; ; index += 1) {
    const time = firstDay + ((index * stride) % span) * day;
    const date = new Date(time).toISOString().slice(0, 10);
    if (!taken.has(date)) yield { date, repeat: Math.floor(index / span) };
  }
}

/** As a clerk writes it: `February 10, 1961`. */
export function inWords(date: string): string {
  return new Date(date).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
