import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { index } from './first-document.ts';
import { indexedWords } from './indexed-words.ts';
import type { Engine } from './questions.ts';
import { asserting } from './questions.ts';

const passages = index.records
  .filter(({ layer }) => layer !== 'edition')
  .map(({ id, text, label }) => ({
    id,
    text: indexedWords(`${label?.text ?? ''} ${text}`),
  }));

/** MiniSearch as its documentation sets it up for forgiving search: folded, by prefix, fuzzy. */
export function miniSearch(): Engine {
  const engine = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(passages);
  return (query) => asserting(engine.search(query).map(({ id }) => String(id)));
}

/** Lunr as it comes: stems, and its own query language, which refuses some queries. */
export function lunrSearch(): Engine {
  const engine = lunr((builder) => {
    builder.ref('id');
    builder.field('text');
    for (const passage of passages) builder.add(passage);
  });
  return (query) => {
    try {
      return asserting(engine.search(query).map(({ ref }) => ref));
    } catch {
      return asserting([]);
    }
  };
}
