import { z } from 'zod';

/** A day in the calendar, as YYYY-MM-DD. */
export const daySchema = dateOf(/^\d{4}-\d{2}-\d{2}$/u, 'Expected a day as YYYY-MM-DD');

/** A year, month or day in the calendar. */
export const dateSchema = dateOf(
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u,
  'Expected YYYY, YYYY-MM or YYYY-MM-DD',
);

function dateOf(pattern: RegExp, message: string) {
  return z
    .string()
    .regex(pattern, { message, abort: true })
    .superRefine((date, context) => {
      if (isInCalendar(date)) return;
      const unit = date.length > 'YYYY-MM'.length ? 'day' : 'month';
      context.addIssue({ code: 'custom', message: `But there is no such ${unit}` });
    });
}

function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const counted = new Date(0);
  // A day that its month lacks becomes one of the next: 30 February is 2 March.
  counted.setUTCFullYear(year, month - 1, day);
  return counted.getUTCMonth() === month - 1 && counted.getUTCDate() === day;
}
