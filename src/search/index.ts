export type { OpenIndex } from './open-index.ts';
export { openIndex } from './open-index.ts';
export type { Answer } from './search.ts';
export { search } from './search.ts';
export type { ResultRow } from './tabulate.ts';
export { csvOf, rowsOf } from './tabulate.ts';
