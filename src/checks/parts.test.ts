import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { waitFor } from './browsers/engine.ts';
import { filesIn } from './built.ts';
import { inEngines } from './in-engines.ts';
import { panel } from './panels.ts';
import { serve } from './serve.ts';
import { buildEnvironment, buildSite } from './site-setup.ts';
import { citationsIn } from './written-citations.ts';

const slug = '1702-03-05-sluice';

/** A small edition of several documents, with no more of each than its pages. */
function makeContent(target: string): void {
  cpSync(resolve('src/checks/fixtures/elsewhere'), target, { recursive: true });
  const documents = join(target, 'documents');
  for (const count of ['2', '3', '4']) copyDocument(documents, slug, `${slug}-${count}`);
  const settings = '\ncorpus: { passagePages: none, figures: none, books: none }\n';
  writeFileSync(join(target, 'edition.yaml'), settings, { flag: 'a' });
}

function copyDocument(documents: string, from: string, to: string): void {
  cpSync(join(documents, from), join(documents, to), { recursive: true });
}

/** Every file, with its bytes. */
function bytesIn(site: string) {
  return filesIn(site).map(
    (file) => [file, readFileSync(join(site, file), 'latin1')] as const,
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

const folder = new TemporaryFolder();
const at = (name: string) => join(folder.path, name);
const content = at('content');

beforeAll(async () => {
  makeContent(content);
  await buildSite(at('whole'), { CONTENT_DIR: content });
});

afterAll(() => folder[Symbol.dispose]());

/** What a build kept of some documents may be written by any machine that has the same content. */
test('parts built apart and merged, and a change built on them, have the bytes of one build', async () => {
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

  const documents = join(content, 'documents');
  const edit = (name: string, from: RegExp, to: string) => {
    const file = join(documents, name, 'document.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(from, () => to),
    );
  };
  // A page names the documents before and after it, so these are made anew with it.
  const changes: readonly (readonly [unchanged: number, change: () => void])[] = [
    [1, () => edit(`${slug}-3`, /(?<=^title: \{ text: ).*(?=, supp)/mu, 'Another title')],
    [2, () => copyDocument(documents, `${slug}-3`, `${slug}-31`)],
    [2, () => edit(`${slug}-4`, /^date: .*$/mu, "date: '1701-12'")],
    [2, () => rmSync(join(documents, `${slug}-2`), { recursive: true })],
  ];
  let before = bytesIn(at('merged'));
  for (const [unchanged, change] of changes) {
    change();
    expect(callCommand(['build'], kept)).toContain(`Unchanged documents: ${unchanged}.`);
    await buildSite(at('anew'), { CONTENT_DIR: content });
    const after = bytesIn(at('anew'));
    expect(bytesIn(at('merged'))).toEqual(after);
    expect(after).not.toEqual(before);
    before = after;
  }
  expect(existsSync(at('none'))).toBe(false);
});

inEngines(
  (engine) => {
    test('where passages have no pages, a number opens its citations and stays on its place', async () => {
      const host = await serve(at('whole'), '/', new Map());
      const page = await engine().open(`${host.url}${slug}/`);
      const [id] = await page.evaluate<string[]>(
        `[...document.querySelectorAll('a.number')].map(({ hash }) => hash.slice(1))`,
      );
      expect(id).toMatch(/^p\d+$/u);
      await page.click('a.number');
      await waitFor(page, panel, 'the panel');
      // It opens when the citations are there; without them the link would be followed.
      expect(await page.evaluate<string>('location.href')).toBe(`${host.url}${slug}/`);
      expect(citationsIn(at('whole'), slug, id ?? '').at(-1)?.text).toContain(
        id?.slice(1),
      );
      // There is no page of the passage to lead to.
      const links = await page.evaluate<string[]>(
        `[...${panel}.querySelectorAll('a')].map(({ href }) => href)`,
      );
      expect(links).toEqual([`${host.url}${slug}/#${id}`]);
      expect(await page.errors()).toEqual([]);
      await page.close();
      await host.close();
    });
  },
  ['Chromium', 'Firefox'],
);
