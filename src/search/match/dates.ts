/** A day, a month or a year: YYYY-MM-DD, YYYY-MM, YYYY. */
const oneDate = /^\d{4}(?:-\d{2}){0,2}$/u;

/** `1961`, `1961-02`, `1961-02-10`, or every year of `1958-1961`; nothing if it is no date. */
export function datesMeant(value: string): readonly string[] {
  const plain = value.replace(/[‐‑‒–—]/gu, '-');
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/u.exec(plain) ?? [];
  if (!first || !last) return oneDate.test(plain) ? [plain] : [];
  const count = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length: count }, (_, at) =>
    String(Number(first) + at).padStart(4, '0'),
  );
}

/** Whether a date is the one asked for, or in the month or the year asked for. */
export function isOfDate(date: string, asked: string): boolean {
  return date === asked || date.startsWith(`${asked}-`);
}
