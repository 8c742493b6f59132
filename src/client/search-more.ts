import type { Keys } from './dom/keys-dialog.ts';
import { showKeys } from './dom/keys-dialog.ts';
import * as words from './dom/words.ts';
import { exportResults } from './search/export-results.ts';
import type { SearchMore } from './search/load-more.ts';

declare global {
  interface Window {
    editionSearchMore?: SearchMore;
  }
}

/** The keys of a record's page that mean something here. */
const keys: Keys = [
  ['j', words.keys.result],
  ['k', words.keys.resultBefore],
  ['/', words.keys.field],
  ['?', words.keys.help],
];

// What nobody should have to wait for before the first result.
self.editionSearchMore = { exportResults, showSearchKeys: () => showKeys(keys) };
