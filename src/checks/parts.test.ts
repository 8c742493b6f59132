import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { filesIn } from './built.ts';
import { buildEnvironment, buildSite } from './site-setup.ts';

const slug = '1702-03-05-sluice';

/** A small edition of several documents, with no more of each than its pages. */
function makeContent(folder: string): string {
  cpSync(resolve('src/checks/fixtures/elsewhere'), folder, { recursive: true });
  const documents = join(folder, 'documents');
  for (const count of ['2', '3', '4'])
    cpSync(join(documents, slug), join(documents, `${slug}-${count}`), {
      recursive: true,
    });
  const settings = '\ncorpus: { passagePages: none, figures: none, books: none }\n';
  writeFileSync(join(folder, 'edition.yaml'), settings, { flag: 'a' });
  return folder;
}

/** Every file, with its bytes. */
function bytesIn(folder: string) {
  return filesIn(folder).map(
    (file) => [file, readFileSync(join(folder, file), 'latin1')] as const,
  );
}

/** Call the editor's command; what it writes. */
function callCommand(args: readonly string[], variables: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/edition.ts', ...args],
    { env: { ...buildEnvironment(), ...variables }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

/** What a build kept of some documents may be written by any machine that has the same content. */
test('parts built apart and merged, and a change built on them, have the bytes of one build', async () => {
  using folder = new TemporaryFolder();
  const at = (name: string) => join(folder.path, name);
  const content = makeContent(at('content'));
  await buildSite(at('whole'), { CONTENT_DIR: content });
  // Another machine has the content somewhere else.
  cpSync(content, at('elsewhere'), { recursive: true });
  for (const part of ['1', '2']) {
    callCommand(
      ['build', at('elsewhere'), '--part', `${part}/2`, '--out', at(`part-${part}`)],
      { EDITION_CACHE: at(`cache-${part}`), OUT_DIR: at('none') },
    );
  }
  const parts = ['1', '2'].map((part) => readdirSync(at(`part-${part}`)));
  expect(parts).toEqual([
    [slug, `${slug}-3`],
    [`${slug}-2`, `${slug}-4`],
  ]);
  const kept = {
    CONTENT_DIR: content,
    EDITION_CACHE: at('cache'),
    OUT_DIR: at('merged'),
  };
  const told = callCommand(['merge', at('part-1'), at('part-2')], kept);
  expect(told).toContain('Unchanged documents: 4.');
  expect(bytesIn(at('merged'))).toEqual(bytesIn(at('whole')));

  const file = join(content, 'documents', `${slug}-3`, 'document.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/^shortTitle: .*$/mu, 'shortTitle: Another title'));
  await buildSite(at('merged'), kept);
  await buildSite(at('anew'), { CONTENT_DIR: content });
  expect(bytesIn(at('merged'))).toEqual(bytesIn(at('anew')));
  expect(bytesIn(at('anew'))).not.toEqual(bytesIn(at('whole')));
  expect(existsSync(at('none'))).toBe(false);
});
