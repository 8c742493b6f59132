// biome-ignore-all lint/style/noRestrictedImports: a benchmark is no part of the engine; it runs others.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { escapeHtml } from '../../text/escape-html.ts';
import { index } from './first-document.ts';
import { indexedWords } from './indexed-words.ts';
import type { Engine } from './questions.ts';
import { asserting } from './questions.ts';

/** What readers of other engines would search: the record, passage by passage. */
const passages = index.records.filter(({ layer }) => layer !== 'edition');

interface PagefindResult {
  readonly url: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly weighted_locations: readonly {
    readonly location: number;
    readonly balanced_score: number;
  }[];
}

interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: (language: string) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindResult> }[];
  }>;
}

/** Pagefind with a record for every passage. */
export async function pagefindRecords(): Promise<Engine> {
  const pagefind = await loadedPagefind(async (add) => {
    for (const { id, text, language } of passages) {
      await add.addCustomRecord({
        url: `/#${id}`,
        language,
        content: indexedWords(text),
      });
    }
  });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.map((result) => result.data()));
    return asserting(data.map(({ url }) => url.split('#')[1] ?? ''));
  };
}

/** Pagefind with one page for the document; hits are grouped by the paragraph they stand in. */
export async function pagefindPage(): Promise<Engine> {
  const body = passages
    .map(
      ({ id, text, label }) =>
        `<p id="${id}">${escapeHtml(`${label?.text ?? ''} ${text}`)}</p>`,
    )
    .join('\n');
  const pagefind = await loadedPagefind(async (add) => {
    const content = `<html lang="en"><body><main data-pagefind-body>${body}</main></body></html>`;
    await add.addHTMLFile({ url: '/', content });
  });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const scores = new Map<string, number>();
    for (const result of results) {
      const { anchors, weighted_locations: hits } = await result.data();
      for (const { location, balanced_score: score } of hits) {
        const id = anchors.findLast((anchor) => anchor.location <= location)?.id;
        if (id) scores.set(id, (scores.get(id) ?? 0) + score);
      }
    }
    return asserting([...scores].toSorted((a, b) => b[1] - a[1]).map(([id]) => id));
  };
}

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

async function loadedPagefind(
  fill: (add: PagefindIndex) => Promise<void>,
): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { index: made, errors } = await createIndex({ includeCharacters: '’' });
  if (!made) throw new Error(errors.join('\n'));
  await fill(made);
  const { files } = await made.getFiles();
  await close();
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  readFilesByFetch();
  const address = `${pathToFileURL(folder).href}/pagefind.js`;
  // The module is made by the index and has no types of its own.
  const pagefind = (await import(address)) as Pagefind;
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, noWorker: true });
  await pagefind.init('en');
  return pagefind;
}

/** Node's fetch refuses files, which is where the index lies. */
function readFilesByFetch(): void {
  const onNetwork = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    const url = new URL(address instanceof Request ? address.url : address);
    if (url.protocol !== 'file:') return onNetwork(address, options);
    url.search = '';
    return new Response(readFileSync(url));
  };
}
