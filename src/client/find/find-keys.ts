import type { Keys } from '../dom/keys-dialog.ts';
import * as words from '../dom/words.ts';

/** What the keys of a record's page do. */
export const recordKeys: Keys = [
  ['j', words.keys.paragraph],
  ['k', words.keys.paragraphBefore],
  ['J', words.keys.turn],
  ['K', words.keys.turnBefore],
  ['/', words.keys.search],
  [words.keys.enter, words.keys.hit],
  [words.keys.shiftEnter, words.keys.hitBefore],
  [words.keys.escape, words.keys.end],
  ['?', words.keys.help],
];
