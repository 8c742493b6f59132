import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { versionTextSchema } from '../history.ts';
import { publishedAs } from '../testing/simulate-editing.ts';
import { simulateHistories } from '../testing/simulate-histories.ts';

/**
 * Edit the real text at random and tell what its anchors came to: no guess may be wrong.
 *
 *     node src/edition/anchors/bench/simulate.ts [HISTORIES] [FIRST_SEED]
 */
const kept = new URL(
  '../../../../content/documents/1961-02-10-hoxha-pak/history/1.0.0.yaml',
  import.meta.url,
);
const text = versionTextSchema.parse(parse(readFileSync(kept, 'utf8')));
const [count = 1000, first = 1] = process.argv.slice(2).map(Number);
const seeds = Array.from({ length: count }, (_, index) => first + index);
const tally = simulateHistories(publishedAs(text), seeds);
const { histories, edits, seen, asked, gone, wrong } = tally;
const share = (part: number) => `${((100 * part) / seen).toFixed(2)} %`;
process.stdout.write(`${histories} histories, ${edits} edits, ${seen} differences
settled without asking  ${share(seen - asked)}
asked                   ${share(asked)}, of which ${gone} have no word left
wrong                   ${wrong.length} (${share(wrong.length)})
${wrong.map((line) => `${line}\n`).join('')}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
