import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../../addresses/files-below.ts';
import { TemporaryFolder } from '../../../cli/testing/run-edition.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: readonly string[];
  readonly strategy?: { readonly matrix: { readonly part: string } };
  readonly steps: readonly Step[];
}

const path = '.github/workflows/pages.yml';
const { jobs } = parse(readFileSync(path, 'utf8')) as {
  readonly jobs: Readonly<Record<'publish' | 'test' | 'part' | 'merge', Job>>;
};
const { publish, part, merge } = jobs;

function uses({ steps }: Job, action: string): Step | undefined {
  return steps.find(({ uses: name }) => name?.startsWith(`${action}@`));
}

function runs({ steps }: Job): readonly string[] {
  return steps.flatMap(({ run }) => run ?? []);
}

describe('the workflow that publishes', () => {
  test('publishes nothing that was not tested', () => {
    for (const job of Object.values(jobs)) {
      if (!uses(job, 'actions/deploy-pages')) continue;
      const before = (job.needs ?? []).map((name) => jobs[name as keyof typeof jobs]);
      expect([job, ...before].flatMap(runs)).toContain('bash .ci/run');
    }
    expect(uses(publish, 'actions/deploy-pages')).toBeDefined();
    expect(uses(merge, 'actions/deploy-pages')).toBeDefined();
  });

  test('builds on one machine unless parts are listed, never both', () => {
    expect(publish.if).toBe("vars.PUBLISH == 'true' && vars.PARTS == ''");
    expect(part.if).toBe("vars.PUBLISH == 'true' && vars.PARTS != ''");
    expect(jobs.test.if).toBe(part.if);
    expect(merge.needs).toEqual(['test', 'part']);
    expect(publish).not.toHaveProperty('strategy');
    expect(part.strategy?.matrix.part).toContain('vars.PARTS');
  });

  test('keeps each part under a name of its own, and merges all of them', () => {
    const kept = uses(part, 'actions/upload-artifact')?.with;
    const taken = uses(merge, 'actions/download-artifact')?.with;
    const names = [1, 2].map((number) => filled(kept?.['name'] ?? '', number));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.startsWith((taken?.['pattern'] ?? '').replace('*', ''))).toBe(true);
    }
    expect(kept?.['path']).toBe(`${kept?.['name']}.tar.gz`);
  });

  test('gives the merge every file of every part, hidden ones too', () => {
    using folder = new TemporaryFolder();
    const machine = (name: string) => {
      const own = join(folder.path, name);
      mkdirSync(own, { recursive: true });
      return own;
    };
    folder.write('npm', npm);
    chmodSync(join(folder.path, 'npm'), 0o755);
    const merging = machine('merging');
    const { path: downloads = '' } = uses(merge, 'actions/download-artifact')?.with ?? {};
    mkdirSync(join(merging, downloads));
    for (const number of [1, 2]) {
      const own = machine(`part-${number}`);
      for (const script of runs(part)) shell(folder, own, filled(script, number));
      const packed = filled(
        uses(part, 'actions/upload-artifact')?.with?.['path'] ?? '',
        number,
      );
      execFileSync('cp', [join(own, packed), join(merging, downloads)]);
    }
    for (const script of runs(merge)) shell(folder, merging, script);
    expect(filesBelow(join(merging, 'dist'))).toEqual([
      '1-of-2/.hidden',
      '1-of-2/index.html',
      '2-of-2/.hidden',
      '2-of-2/index.html',
    ]);
    expect(uses(merge, 'actions/upload-pages-artifact')?.with?.['path']).toBe('dist');
  });
});

/** Builds a part of two files, named for it; merges by copying. */
const npm = `#!/bin/sh
[ "$1 $3" = "run --" ] || exit 0
case "$4" in
  build) site="$8/$(echo "$6" | sed 's|/|-of-|')"
    mkdir -p "$site"; touch "$site/.hidden" "$site/index.html" ;;
  merge) shift 4; mkdir dist
    for part; do cp -R "$part". dist/; done ;;
esac
`;

/** A script as the workflow fills it in for one of two parts. */
function filled(script: string, number: number): string {
  return script
    .replace(/\$\{\{ matrix\.part \}\}/gu, String(number))
    .replace(/\$\{\{ strategy\.job-total \}\}/gu, '2');
}

/** Run a script as the workflow does: it ends at the first command that fails. */
function shell(folder: TemporaryFolder, cwd: string, script: string): void {
  expect(script).not.toContain('${{');
  const env = { ...process.env, PATH: `${folder.path}:${process.env['PATH']}` };
  execFileSync('bash', ['-e', '-c', script], { cwd, env, stdio: 'pipe' });
}
