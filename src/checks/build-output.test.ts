import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { TemporaryFolder } from '../cli/testing/run-edition.ts';
import { filesIn } from './built.ts';
import { serve } from './serve.ts';
import { buildSite } from './site-setup.ts';

const site = inject('site');
const two = inject('two');

/** Everything in a folder, to be compared with what it was. */
function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );
}

/** Modules that run before the build, as options of Node. */
function preloading(modules: readonly string[]): NodeJS.ProcessEnv {
  const options = modules.map(
    (code) => `--import=data:text/javascript,${encodeURIComponent(code)}`,
  );
  return { NODE_OPTIONS: options.join(' ') };
}

const faults = [
  {
    where: 'in the serializer',
    code: `import { registerHooks } from 'node:module';
    registerHooks({
      load(url, context, next) {
        const loaded = next(url, context);
        if (!url.endsWith('/hast-util-to-html/lib/handle/text.js')) return loaded;
        const source = Buffer.from(loaded.source).toString().replaceAll('node.value', 'node.value.replace("nostalgia", "longing")');
        return { ...loaded, source };
      },
    });`,
    told: [
      '¶ 13: other words in',
      '/p13/index.html',
      'great love and nostalgia the',
      'great love and longing the',
    ],
  },
  {
    where: 'behind it, between page and disk',
    code: `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    fs.writeFileSync = (path, content, ...rest) =>
      write(path, String(path).endsWith('p12/index.html') ? Buffer.from(content).toString().replaceAll('orphan Korean boys', 'Korean boys') : content, ...rest);
    syncBuiltinESMExports();`,
    told: [
      '¶ 12: other words in',
      '/p12/index.html',
      'the orphan Korean boys',
      'one of the Korean boys',
    ],
  },
] as const;

test('words that are altered on the way stop the build, wherever it is, and the old site stays', async () => {
  using folder = new TemporaryFolder();
  const out = join(folder.path, 'site');
  cpSync(site.folder, out, { recursive: true });
  const before = bytesOf(out);
  const altering = preloading(faults.map(({ code }) => code));
  const { code: exit, stderr } = await buildSite(out, altering, true);
  expect(exit).toBe(1);
  expect(stderr).toContain('1961-02-10-hoxha-pak');
  for (const { where, told } of faults)
    for (const words of told) expect(stderr, where).toContain(words);
  expect(stderr).toContain('The site was not replaced');
  expect(bytesOf(out)).toEqual(before);
  expect(filesIn(folder.path)).toHaveLength(before.size);
});

// Each reason has its test beside the code: this one costs somebody most.
test('what is no site of ours is refused with a reason, and every byte stays', async () => {
  using folder = new TemporaryFolder();
  const foreign = join(folder.path, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'thesis.txt'), 'ten years of work');
  const before = bytesOf(folder.path);
  const { code, stderr } = await buildSite(foreign, {}, true);
  expect(code).toBe(1);
  expect(stderr).toContain('Cannot build into');
  expect(stderr).toContain('is not a built site');
  expect(bytesOf(folder.path)).toEqual(before);
});

test('beside the project, in a folder whose name begins with the project’s, a second build has the same bytes', async () => {
  const out = `${resolve('.')}-site-${process.pid}`;
  try {
    await buildSite(out, {});
    expect(filesIn(out)).toEqual(filesIn(site.folder));
    const [then, now] = [bytesOf(site.folder), bytesOf(out)];
    for (const [file, bytes] of then) expect(now.get(file) === bytes, file).toBe(true);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test('no file but the page for what is not found knows the path it is served at', () => {
  const addresses = /(?:href|src|srcset|data|action|poster)="\/[^"]*|url\(["']?\/[^)]*/gu;
  const pages = filesIn(two.folder).filter((file) => /\.(?:html|css|svg)$/u.test(file));
  expect(pages.length).toBeGreaterThan(200);
  for (const file of pages) {
    const text = readFileSync(join(two.folder, file), 'utf8');
    if (file === '404.html') expect(text).toContain('href="/edition/');
    else expect(text.match(addresses), file).toBeNull();
  }
});

test.each(['/', '/a/b/'])(
  'served at %s, a site that was built for another path is whole',
  async (path) => {
    const moved = await serve(two.folder, path, new Map());
    const { links } = await new LinkChecker().check({
      path: moved.url,
      recurse: true,
      linksToSkip: ['^(?!http://127\\.0\\.0\\.1)'],
    });
    await moved.close();
    const checked = links.filter(({ state }) => state !== 'SKIPPED');
    expect(checked.filter(({ state }) => state !== 'OK').map(({ url }) => url)).toEqual(
      [],
    );
    expect(checked.some(({ url }) => url.endsWith('.woff2'))).toBe(true);
    expect(existsSync(join(two.folder, 'index.html'))).toBe(true);
  },
);
