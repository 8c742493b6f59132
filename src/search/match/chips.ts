import type { Chip } from './terms.ts';

/** The query without one of its parts. */
export function withoutChip(
  source: string,
  { start, end }: Pick<Chip, 'start' | 'end'>,
): string {
  const before = source
    .slice(0, start)
    .replace(/\s*(?:\b(?:OR|AND|NOT|NEAR(?:\/\d+)?))?\s*$/u, '');
  const after = source.slice(end).replace(/^\s+/u, '');
  const rest =
    before === '' ? after.replace(/^(?:OR|AND|NEAR(?:\/\d+)?)\s+/u, '') : after;
  return [before, rest].filter((part) => part !== '').join(' ');
}
