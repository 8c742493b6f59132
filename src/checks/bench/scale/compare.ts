import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments } from '../../../content/read-document.ts';
import type { Measurement } from './arithmetic.ts';
import type { Builder } from './builds/builder.ts';
import { measureBuild } from './builds/builder.ts';
import { editionBuilder } from './builds/edition.ts';
import { peerBuilders } from './builds/peers.ts';
import { bench, project } from './builds/workplace.ts';
import { changeDocument } from './change-document.ts';
import type { PassagePages } from './generate/content-folder.ts';
import { writeContentFolder } from './generate/content-folder.ts';
import { findMeter } from './measure/find-meter.ts';
import { costTable, growthTable } from './table.ts';

/**
 * What it costs to build an edition of N documents, beside other generators with the same texts in the
 * same run: each build once, with empty caches; this edition again with what it has kept, and with one
 * document changed. A page for each passage is built up to 300 documents.
 *
 *     npm run bench:scale -- 10 100 1000
 */
const mostWithPassagePages = 300;

const asked = process.argv.slice(2);
if (asked.length === 0 || !asked.every((size) => /^[1-9]\d*$/u.test(size))) {
  process.stderr.write('Usage: npm run bench:scale -- N…\n');
  process.exit(2);
}
// What a build of one document costs is no cost of the others.
const sizes = [...new Set([1, ...asked.map(Number)])].toSorted((a, b) => a - b);

const meter = findMeter();
const peers = peerBuilders();
const [baseline] = peers;
const results = new Map<string, Map<number, Measurement>>();
const failures: string[] = [];
const logs = join(bench, 'logs');
rmSync(logs, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });

process.stderr.write(`Measured by ${meter.description}\n`);
for (const size of sizes) {
  await measureEdition(size, 'none');
  if (size <= mostWithPassagePages) await measureEdition(size, 'all');
  for (const peer of peers) await measure(peer, size, contentOf(size, 'none'), peer.name);
}
process.stdout.write(`Measured by ${meter.description}
The baseline is ${baseline?.name}.

${costTable(results, baseline?.name ?? '')}
${growthTable(results)}${failures.map((line) => `\n${line}\n`).join('')}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Build this edition with empty caches, again, and again with one document changed. */
async function measureEdition(size: number, passagePages: PassagePages): Promise<void> {
  const content = contentOf(size, passagePages);
  rmSync(content, { recursive: true, force: true });
  writeContentFolder(size, content, join(project, 'content'), passagePages);
  const name = `this edition, ${passagePages === 'all' ? 'with' : 'without'} passage pages`;
  const builder = editionBuilder(name);
  if (!(await measure(builder, size, content, name))) return;
  const again = { ...builder, prepare: () => {} };
  await measure(again, size, content, `${name}, built again`);
  const invented = listDocuments(content).at(-1);
  if (size === 1 || invented === undefined) return;
  changeDocument(content, invented);
  await measure(again, size, content, `${name}, one document changed`);
}

/** @returns whether the build came to its end */
async function measure(
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

function contentOf(size: number, passagePages: PassagePages): string {
  return join(bench, 'content', `${size}-${passagePages}`);
}
