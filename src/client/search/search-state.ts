import type { Sort } from '../../search/index.ts';

/** A search as the address has it. */
export interface SearchState {
  readonly query: string;
  readonly sort: Sort;
  readonly exact: boolean;
}

/** Change the search, as if it had been typed. */
export type Ask = (change: Partial<SearchState>) => void;

/** Fields of plain forms that lead here, each a part of the query. */
const clauseFields = ['document', 'speaker', 'year', 'archive'];

const sorts = ['place', 'date', 'newest'] as const satisfies readonly Sort[];

export function stateFrom(address: URLSearchParams): SearchState {
  const clauses = clauseFields.flatMap((field) => {
    const value = address.get(field)?.trim();
    return value ? [`${field}:${value}`] : [];
  });
  const query = [address.get('q')?.trim() ?? '', ...clauses];
  return {
    query: query.filter((part) => part !== '').join(' '),
    sort: sorts.find((sort) => sort === address.get('sort')) ?? 'relevance',
    exact: address.get('exact') === 'on',
  };
}

/** A search as its form has it. */
export function stateOfForm(form: HTMLFormElement): SearchState {
  const address = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') address.set(name, value);
  return stateFrom(address);
}

/** The query string of a search, with its question mark; empty where nothing is asked. */
export function addressOfState({ query, sort, exact }: SearchState): string {
  const address = new URLSearchParams();
  if (query !== '') address.set('q', query);
  if (sort !== 'relevance') address.set('sort', sort);
  if (exact) address.set('exact', 'on');
  return address.size > 0 ? `?${address}` : '';
}
