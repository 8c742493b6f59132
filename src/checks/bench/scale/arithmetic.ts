/** What one build took and wrote. */
export interface Measurement {
  /** User and system time of the whole process tree, in seconds. */
  readonly cpu: number;
  /** Peak memory of the largest process, in bytes. */
  readonly peak: number;
  /** What it wrote. */
  readonly bytes: number;
  readonly files: number;
}

/** The measurements of one kind of build, by the number of documents. */
export type Series = ReadonlyMap<number, Measurement>;

export type Quantity = keyof Measurement;

/**
 * What each document after the first adds: a build of one document costs what every build does.
 *
 * @returns undefined for one document, or where one of the two was not measured
 */
export function perDocument(
  series: Series,
  count: number,
  quantity: Quantity,
): number | undefined {
  const [first, all] = [series.get(1), series.get(count)];
  if (!first || !all || count < 2) return undefined;
  return (all[quantity] - first[quantity]) / (count - 1);
}

/**
 * How much more a document adds at one number of documents than at a smaller one: 1 where cost is linear.
 *
 * @returns undefined where either is not known, or the smaller adds nothing
 */
export function growth(
  series: Series,
  [smaller, larger]: readonly [number, number],
  quantity: Quantity,
): number | undefined {
  return ratio(
    perDocument(series, larger, quantity),
    perDocument(series, smaller, quantity),
  );
}

/** @returns undefined where either is not known, or would be divided by nothing or less */
export function ratio(
  one: number | undefined,
  other: number | undefined,
): number | undefined {
  return one === undefined || other === undefined || other <= 0 ? undefined : one / other;
}
