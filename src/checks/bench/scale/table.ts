import type { Measurement, Quantity, Series } from './arithmetic.ts';
import { growth, perDocument, ratio } from './arithmetic.ts';

/** Every kind of build by its name, in the order of the table. */
export type Results = ReadonlyMap<string, Series>;

/** What was measured, as a table in Markdown. @param baseline - what the others are divided by */
export function costTable(results: Results, baseline: string): string {
  const rows = sizesIn(results).flatMap((count) =>
    [...results].flatMap(([name, series]) => {
      const own = series.get(count);
      return own ? [costRow(count, name, series, own, results.get(baseline))] : [];
    }),
  );
  return table(
    [
      'documents',
      'build',
      'CPU, s',
      '÷ baseline',
      'CPU for each further document, ms',
      '÷ baseline',
      'peak memory, MB',
      '÷ baseline',
      'written, MB',
      'files',
    ],
    rows,
  );
}

/** What each further document adds at each number of documents, divided by the same at the next smaller. */
export function growthTable(results: Results): string {
  const sizes = sizesIn(results).filter((count) => count > 1);
  const pairs = sizes
    .slice(1)
    .map((larger, index) => [sizes[index] ?? 0, larger] as const);
  const quantities: readonly Quantity[] = ['cpu', 'peak', 'bytes', 'files'];
  const rows = [...results].flatMap(([name, series]) =>
    pairs
      .filter(
        ([smaller, larger]) => series.has(1) && series.has(smaller) && series.has(larger),
      )
      .map((pair) => [
        name,
        `${pair[1]} ÷ ${pair[0]}`,
        ...quantities.map((quantity) => figure(growth(series, pair, quantity), 2)),
      ]),
  );
  return table(
    ['build', 'each further document at', 'CPU', 'peak memory', 'bytes', 'files'],
    rows,
  );
}

function costRow(
  count: number,
  name: string,
  series: Series,
  { cpu, peak, bytes, files }: Measurement,
  baseline: Series | undefined,
): readonly string[] {
  const base = baseline?.get(count);
  const each = perDocument(series, count, 'cpu');
  const baseEach = baseline && perDocument(baseline, count, 'cpu');
  return [
    String(count),
    name,
    figure(cpu, 1),
    figure(ratio(cpu, base?.cpu), 2),
    figure(each && each * 1000, 0),
    figure(ratio(each, baseEach), 2),
    figure(peak / 1e6, 0),
    figure(ratio(peak, base?.peak), 2),
    figure(bytes / 1e6, 1),
    String(files),
  ];
}

function sizesIn(results: Results): readonly number[] {
  const sizes = [...results.values()].flatMap((series) => [...series.keys()]);
  return [...new Set(sizes)].toSorted((a, b) => a - b);
}

function figure(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
