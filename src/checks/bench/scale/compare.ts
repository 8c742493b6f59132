import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments } from '../../../content/read-document.ts';
import type { Measurement } from './arithmetic.ts';
import { putAside, removeAside } from './builds/aside.ts';
import type { Builder } from './builds/builder.ts';
import { measureBuild } from './builds/builder.ts';
import { editionBuilder } from './builds/edition.ts';
import { peerBuilders } from './builds/peers.ts';
import { bench, project } from './builds/workplace.ts';
import { changeDocument } from './change-document.ts';
import type { PassagePages } from './generate/content-folder.ts';
import { writeContentFolder } from './generate/content-folder.ts';
import { findMeter } from './measure/find-meter.ts';
import type { Meter } from './measure/meter.ts';
import { costTable, growthTable } from './table.ts';

/**
 * What it costs to build an edition of N documents, beside other generators with the same texts in the
 * same run: each build once, with empty caches; this edition again with what it has kept, and with one
 * document changed. A page for each passage is built up to 300 documents. The tables of the sizes that are
 * done are also in `.cache/bench/scale.md`.
 *
 *     npm run bench:scale -- 10 100 1000
 */
const mostWithPassagePages = 300;

const results = new Map<string, Map<number, Measurement>>();
const failures: string[] = [];
const logs = join(bench, 'logs');

const asked = process.argv.slice(2);
if (asked.length === 0 || !asked.every((size) => /^[1-9]\d*$/u.test(size))) {
  process.stderr.write('Usage: npm run bench:scale -- N…\n');
  process.exit(2);
}
try {
  // What a build of one document costs is no cost of the others.
  await compare([...new Set([1, ...asked.map(Number)])].toSorted((a, b) => a - b));
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  removeAside();
}

async function compare(sizes: readonly number[]): Promise<void> {
  const meter = findMeter();
  process.stderr.write(`Measured by ${meter.description}\n`);
  const peers = peerBuilders();
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  let report = '';
  for (const size of sizes) {
    const content = writeContent(size, 'none');
    for (const peer of peers) await measure(meter, peer, size, content, peer.name);
    await measureEdition(meter, size, content, 'this edition, without passage pages');
    if (size <= mostWithPassagePages) {
      const all = writeContent(size, 'all');
      await measureEdition(meter, size, all, 'this edition, with passage pages');
    }
    report = reportOf(meter, peers[0]?.name ?? '');
    writeFileSync(join(bench, 'scale.md'), report);
  }
  process.stdout.write(report);
}

function writeContent(size: number, passagePages: PassagePages): string {
  const content = join(bench, 'content', `${size}-${passagePages}`);
  putAside(content);
  writeContentFolder(size, content, join(project, 'content'), passagePages);
  return content;
}

/** Build this edition with empty caches, again, and again with one document changed. */
async function measureEdition(
  meter: Meter,
  size: number,
  content: string,
  name: string,
): Promise<void> {
  const builder = editionBuilder(name);
  if (!(await measure(meter, builder, size, content, name))) return;
  const again = { ...builder, prepare: () => {} };
  await measure(meter, again, size, content, `${name}, built again`);
  const invented = listDocuments(content).at(-1);
  if (size === 1 || invented === undefined) return;
  changeDocument(content, invented);
  await measure(meter, again, size, content, `${name}, one document changed`);
}

/** @returns whether the build came to its end */
async function measure(
  meter: Meter,
  builder: Builder,
  size: number,
  content: string,
  name: string,
): Promise<boolean> {
  const log = join(logs, `${name.replace(/\W+/gu, '-')}-${size}.log`);
  try {
    builder.prepare(content);
    const measurement = await measureBuild(builder, content, meter, log);
    results.set(name, (results.get(name) ?? new Map()).set(size, measurement));
    process.stderr.write(`${size}: ${name}, ${measurement.cpu.toFixed(1)} s\n`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    failures.push(`Failed at ${size}, ${name}: ${reason}`);
    process.stderr.write(`${failures.at(-1)}\n`);
    return false;
  }
}

function reportOf({ description }: Meter, baseline: string): string {
  const tables = [costTable(results, baseline), growthTable(results)].join('\n');
  const failed = failures.map((line) => `\n${line}\n`).join('');
  return `Measured by ${description}\nThe baseline is ${baseline}.\n\n${tables}${failed}`;
}
