import { readFileSync } from 'node:fs';

/** The date of the present version, as this project's content gives it. */
export function editionDate(): string {
  const [, date] =
    /^date: (\S+)$/mu.exec(readFileSync('content/edition.yaml', 'utf8')) ?? [];
  if (!date) throw new Error('Expected a date in content/edition.yaml');
  return date;
}
