import { contentDirectory } from '../../addresses/environment.ts';
import { citationFormatter } from '../../outputs/index.ts';
import { readCslSources } from '../../site/citations/citation-styles.ts';
import { listDocuments } from '../read-document.ts';
import { readRegisters } from '../read-registers.ts';
import { stepsOf } from './record-steps.ts';

/**
 * The CPU time of every step of a record, from its folder to its files: the mean of some records,
 * each taken once after a round that warms up.
 *
 *     CONTENT_DIR=DIR node src/content/bench/records.ts [MOST]
 */
const content = contentDirectory();
const slugs = listDocuments(content).slice(0, Number(process.argv[2] ?? 30));
const registers = readRegisters(content);

round();
const times = round();
for (const [name, ms] of times) write(name, ms);
write(
  'in all',
  [...times.values()].reduce((sum, ms) => sum + ms, 0),
);

function round(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const formatter = citationFormatter(readCslSources());
  for (const slug of slugs) {
    for (const { name, run } of stepsOf(content, slug, registers, formatter)) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      sums.set(name, (sums.get(name) ?? 0) + (user + system) / 1000);
    }
  }
  return new Map([...sums].map(([name, ms]) => [name, ms / slugs.length]));
}

function write(name: string, ms: number): void {
  process.stdout.write(`${name.padEnd(20)}${ms.toFixed(2).padStart(8)} ms\n`);
}
