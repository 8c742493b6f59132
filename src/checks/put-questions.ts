import { searchBehindPagefind } from '../client/search/engine/behind-pagefind.ts';
import { loadPagefind } from '../client/search/engine/pagefind.ts';
import { SearchData } from '../client/search/engine/search-data.ts';
import { editionOf } from '../client/search/export-results.ts';
import { askedWord } from '../search/index/indexed-record.ts';
import type { PreparedIndex } from '../search/index.ts';
import { csvOf, joinPart, prepareIndex, resultRows, search } from '../search/index.ts';

// Runs in a page, where tests load it; it is no part of the site.

export interface BothAnswers {
  /** The results behind Pagefind as a table. */
  readonly csv: string;
  /** Whether the embedded records give the same answer in every part. */
  readonly isSame: boolean;
}

/** The answers of Pagefind and of the embedded records to each question. */
export async function bothAnswers(
  root: string,
  queries: readonly string[],
): Promise<readonly BothAnswers[]> {
  const data = new SearchData(root);
  const searchBehind = await searchBehindPagefind(root, data);
  const open = await wholeIndex(data);
  const page = document.querySelector<HTMLElement>('edition-search');
  const edition = editionOf(page?.dataset ?? {});
  const answers: BothAnswers[] = [];
  for (const query of queries) {
    const { answer } = await searchBehind(query, {});
    const isSame = JSON.stringify(answer) === JSON.stringify(search(open, query));
    answers.push({ csv: csvOf(resultRows(answer), open.index, edition), isSame });
  }
  return answers;
}

/** How many words Pagefind was asked for, and the records that have one and were not found. */
export async function lostWords(
  root: string,
): Promise<{ readonly asked: number; readonly lost: readonly string[] }> {
  const pagefind = await loadPagefind(root);
  const open = await wholeIndex(new SearchData(root));
  const addresses = new Map<string, string>();
  const lost: string[] = [];
  for (const raw of open.vocabulary.keys()) {
    const { results } = await pagefind.search(`"${askedWord(raw)}"`);
    for (const { id, data } of results) {
      if (!addresses.has(id)) addresses.set(id, addressOf(await data()));
    }
    const found = new Set(results.map(({ id }) => addresses.get(id)));
    for (const { record, streams } of open.records) {
      const has = streams.some(({ tokens }) => tokens.some((token) => token.raw === raw));
      const address = addressOf({ record });
      if (has && !found.has(address)) lost.push(`${raw} ${address}`);
    }
  }
  return { asked: open.vocabulary.size, lost };
}

function addressOf(fragment: unknown): string {
  // The build has put it there.
  const { record } = fragment as { record: { document: string; id: string } };
  return `${record.document}#${record.id}`;
}

async function wholeIndex(data: SearchData): Promise<PreparedIndex> {
  const records = prepareIndex(await data.get('records'));
  return joinPart(joinPart(records, await data.get('names')), await data.get('notes'));
}
