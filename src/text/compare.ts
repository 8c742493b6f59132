/** By UTF-16 code units, as the default order of texts is: for `toSorted`, beside other measures. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
