import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { waitFor } from './browsers/engine.ts';
import { inEngines } from './in-engines.ts';
import type { Served } from './serve.ts';
import { serve } from './serve.ts';

const site = inject('site');
const first = '1961-02-10-hoxha-pak';

/** The site as it is without pages of passages. */
const folder = new TemporaryFolder();
let host: Served;

beforeAll(async () => {
  const files = [
    'index.html',
    'versions.json',
    `${first}.js`,
    'print.css',
    'overview.svg',
  ];
  for (const path of ['404.html', 'client', ...files.map((file) => `${first}/${file}`)])
    cpSync(join(site.folder, path), join(folder.path, path), { recursive: true });
  host = await serve(folder.path, '/', new Map());
});

afterAll(async () => {
  await host.close();
  folder[Symbol.dispose]();
});

inEngines((engine) => {
  test('the address of a page that a passage has no longer leads to its words', async () => {
    const page = await engine().open(`${host.url}${first}/p12/`);
    const place = `${host.url}${first}/#p12`;
    await waitFor(page, `location.href === '${place}'`, 'the place in the record');
    await page.close();
  });

  test('an address that never was says so, and what to do', async () => {
    const page = await engine().open(`${host.url}${first}/p999/`);
    await waitFor(page, 'document.readyState === "complete"', 'the page');
    await page.evaluate('fetch("../versions.json").then(() => 0)');
    expect(await page.evaluate<string>('location.pathname')).toBe(`/${first}/p999/`);
    expect(await page.evaluate<string>('document.querySelector("h1").innerText')).toBe(
      'Page not found',
    );
    await page.close();
  });
});
