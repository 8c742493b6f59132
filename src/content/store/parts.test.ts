import { appendFileSync, cpSync, existsSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TemporaryFolder } from '../../cli/testing/run-edition.ts';
import { checkContent } from '../check-content.ts';
import { siteMetadata } from '../read-edition.ts';
import { closeStore, forgetKeys, openStore } from './build-store.ts';
import { forgetOthers, heldPart, keptPart, storedModel, storeModel } from './parts.ts';

const slug = '1702-03-05-sluice';
let folder = new TemporaryFolder();
let rules = 'all';

/** Begin a build, as another process would. */
function begin(): void {
  openStore({
    parts: join(folder.path, 'parts'),
    models: join(folder.path, 'models'),
    rules: () => rules,
  });
}

/** What is known of the document, and whether it had to be made. */
function ask(): 'made' | 'kept' {
  let state: 'made' | 'kept' = 'kept';
  keptPart(slug, 'part', () => {
    state = 'made';
    return { state };
  });
  return state;
}

beforeEach(() => {
  folder = new TemporaryFolder();
  rules = 'all';
  cpSync('src/checks/fixtures/elsewhere', join(folder.path, 'content'), {
    recursive: true,
  });
  vi.stubEnv('CONTENT_DIR', join(folder.path, 'content'));
  begin();
});

afterEach(() => {
  // Other tests of this process know of no build.
  closeStore();
  vi.unstubAllEnvs();
  folder[Symbol.dispose]();
});

const changes: readonly (readonly [what: string, change: () => void])[] = [
  ['a file of the document', () => grow(`documents/${slug}/document.yaml`)],
  ['a register', () => grow('registers/people.yaml')],
  ['the settings of the edition', () => grow('edition.yaml')],
  ['the address of the site', () => vi.stubEnv('SITE_URL', 'https://example.org/')],
  [
    'what is made of documents',
    () => {
      rules = 'none';
    },
  ],
];

function grow(path: string): void {
  appendFileSync(join(folder.path, 'content', path), '\n# More.\n');
}

test.each(changes)('what was made before %s changed is made anew, once', (_, change) => {
  expect([ask(), ask()]).toEqual(['made', 'kept']);
  change();
  begin();
  expect([ask(), ask()]).toEqual(['made', 'kept']);
});

test('another document, or a draft that is not read, changes nothing', () => {
  ask();
  const documents = join(folder.path, 'content/documents');
  cpSync(join(documents, slug), join(documents, 'another'), { recursive: true });
  cpSync(join(documents, slug, 'transcript.md'), join(documents, slug, '_draft.md'));
  begin();
  expect(ask()).toBe('kept');
});

test('of a file that was cut short nothing is believed', () => {
  ask();
  truncateSync(join(folder.path, 'parts', slug, 'part'), 20);
  begin();
  expect([ask(), ask()]).toEqual(['made', 'kept']);
});

test('what is held in memory is made anew when its document changes under an author’s hands', () => {
  const made: string[] = [];
  const held = (title: string) =>
    heldPart(slug, 'title', () => {
      made.push(title);
      return title;
    });
  expect([held('one'), held('two')]).toEqual(['one', 'one']);
  grow(`documents/${slug}/document.yaml`);
  forgetKeys(
    join(folder.path, 'content'),
    join(folder.path, 'content/documents', slug, 'document.yaml'),
  );
  expect(held('three')).toBe('three');
  expect(made).toEqual(['one', 'three']);
});

test('documents that are gone are forgotten, and others stay', () => {
  ask();
  forgetOthers(new Set([slug]));
  expect(ask()).toBe('kept');
  forgetOthers(new Set());
  expect(existsSync(join(folder.path, 'parts', slug))).toBe(false);
});

test('a document comes back as it was, and what was one thing in it is one thing', () => {
  const speaker = { name: 'Wouter' };
  const model = {
    speakers: [speaker],
    byPassage: new Map([['p1', speaker]]),
    number: undefined,
  };
  storeModel(slug, model);
  const read = storedModel<typeof model>(slug);
  expect(read).toEqual(model);
  expect(read?.byPassage.get('p1')).toBe(read?.speakers[0]);
  rmSync(join(folder.path, 'models', slug));
  expect(storedModel(slug)).toBeUndefined();
});

test('where what all documents share has faults, those of a document are told with them', () => {
  const content = join(folder.path, 'content');
  openStore({
    parts: join(folder.path, 'parts'),
    rules: () => JSON.stringify(siteMetadata()),
  });
  appendFileSync(join(content, 'edition.yaml'), '\nversion: first\n');
  appendFileSync(join(content, `documents/${slug}/document.yaml`), 'titel: none\n');
  const faulty = checkContent(content).map(({ basename }) => basename);
  expect(faulty).toContain('edition.yaml');
  expect(faulty).toContain('document.yaml');
});
