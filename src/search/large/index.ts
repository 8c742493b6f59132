export type {
  Block,
  InnerBlock,
  LargeRoot,
  NameShard,
  WordShard,
} from './large-index.ts';
export type { LargeSource, Rest } from './large-search.ts';
export { LargeSearch } from './large-search.ts';
export type { Places } from './rank-places.ts';
