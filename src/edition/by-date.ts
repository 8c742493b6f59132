import { compare } from '../text/compare.ts';
import type { DocumentMetadata } from './schemas/document.ts';

/** What the place of a document among others hangs on. */
interface Dated {
  readonly slug: string;
  readonly metadata: Pick<DocumentMetadata, 'date'>;
}

/** The order of lists: by date, a year before its months and days; undated documents last. */
export function byDate(a: Dated, b: Dated): number {
  const [first, second] = [a, b].map(({ slug, metadata }) => [
    metadata.date ?? '~',
    slug,
  ]) as [[string, string], [string, string]];
  return compare(first[0], second[0]) || compare(first[1], second[1]);
}
