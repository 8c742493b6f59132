import { seededRandom } from '../../../text/testing/seeded-random.ts';
import type { Published } from './simulate-editing.ts';
import { publishAgain } from './simulate-editing.ts';
import { edited, editNames } from './simulated-edits.ts';

/** What many histories of one text came to. */
export interface Tally {
  readonly histories: number;
  readonly edits: number;
  /** Differences seen: changes, moves, splits, mergers, new and missing passages. */
  readonly seen: number;
  /** Of these, questions to the editor. */
  readonly asked: number;
  /** Of these, passages of which no word is left: only the reason is asked. */
  readonly gone: number;
  /** Wrong guesses and broken promises, each with its seed. */
  readonly wrong: readonly string[];
}

/** Most edits of one history. */
const mostEdits = 20;

/**
 * Edit a text at random, once per seed: 1 to 20 edits, published after a random number of them,
 * every question answered as a knowing editor would.
 */
export function simulateHistories(start: Published, seeds: Iterable<number>): Tally {
  let histories = 0;
  let [edits, seen, asked, gone] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const seed of seeds) {
    const random = seededRandom(seed);
    let published = start;
    let left = 1 + Math.floor(random() * mostEdits);
    edits += left;
    histories += 1;
    for (let version = 1; left > 0; version += 1) {
      const many = 1 + Math.floor(random() * left);
      left -= many;
      let { text } = published;
      for (let done = 0; done < many; done += 1) {
        const edit = editNames[Math.floor(random() * editNames.length)] ?? 'typo';
        text = edited(text, edit, random, start.text);
      }
      const round = publishAgain(published, text, `1.${version}.0`);
      published = round.after;
      seen += round.seen;
      asked += round.asked;
      gone += round.gone;
      wrong.push(...round.wrong.map((one) => `seed ${seed}, 1.${version}.0: ${one}`));
    }
  }
  return { histories, edits, seen, asked, gone, wrong };
}
