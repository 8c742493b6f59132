import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { paragraphSteps } from './bench/one-paragraph.ts';
import { cpuTime } from './bench/record-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'edition-paragraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [some = [], many = []] = [50_000, 500_000].map((size) =>
  paragraphSteps(join(folder, String(size)), 'content', size),
);

/** A machine that does other things, and its memory, make more of ten times as much. */
const most = 35;
/** Milliseconds: what takes less is not told from nothing. */
const least = 1;

test.each(some.map(({ name, run }, index) => ({ name, run, longer: many[index]?.run })))(
  'ten times the words of a paragraph do not take a hundred times as long: $name',
  ({ run, longer }) => {
    if (!longer) throw new Error('Expected the same steps');
    expect(cpuTime(longer) / Math.max(cpuTime(run), least)).toBeLessThan(most);
  },
);
