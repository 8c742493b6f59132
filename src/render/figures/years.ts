/** A stretch of time in years and their parts: 1956.5 is the middle of 1956. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** From the first moment of a year, month or day to the last of it, or of another. */
export function yearsOf(when: { from: string; to?: string | undefined }): Years {
  return { from: inYears(when.from, 0), to: inYears(when.to ?? when.from, 1) };
}

/**
 * @param date - YYYY, YYYY-MM or YYYY-MM-DD
 * @param later - 0 for when it begins, 1 for when the next year, month or day does
 */
function inYears(date: string, later: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const time = Date.UTC(
    year + (month === undefined ? later : 0),
    (month ?? 1) - 1 + (day === undefined && month !== undefined ? later : 0),
    (day ?? 1) + (day === undefined ? 0 : later),
  );
  const its = new Date(time).getUTCFullYear();
  const start = Date.UTC(its, 0);
  return its + (time - start) / (Date.UTC(its + 1, 0) - start);
}
