import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from '../cli/testing/run-edition.ts';
import { buildSite } from './site-setup.ts';

const transcript = 'content/documents/1961-02-10-hoxha-pak/transcript.md';

const breaks: readonly (readonly [string, string, readonly [string, string]])[] = [
  [
    'an unknown label',
    'unknown-speaker',
    ['Comrade Pak Geum-cheol: He', 'Comrade Pak Kum-chol: He'],
  ],
  ['an unclosed bracket', 'unclosed-bracket', ['[illegible]', '[illegible']],
  ['an undeclared bracket', 'unknown-insertion', ['[illegible]', '[torn]']],
  [
    'a note mark without a note',
    'undefined-note',
    ['Albanian mother. The', 'Albanian mother.[2] The'],
  ],
  ['a changed byte', 'changed-source', ['He is very well.', 'He is very well!']],
  ['a paragraph taken out', 'lost-anchor', ['And how is comrade Kim Il Sung?\n\n', '']],
];

test.each(breaks)('%s is a fault with its rule, place and remedy', (_, rule, change) => {
  using folder = TemporaryFolder.withContent();
  folder.edit(transcript, change);
  const { code, stderr } = runEdition(['check', 'content'], folder.path);
  const line = stderr.split('\n').find((text) => text.includes(` ${rule} `));
  expect(code).toBe(1);
  expect(line).toMatch(/^\S+:\d+:\d+ [a-z-]+ \S.+\. [A-Z].+\.$/u);
});

test('all six together stop the build, which tells each as the check does', async () => {
  using folder = TemporaryFolder.withContent();
  const [label, , , note, , paragraph] = breaks.map(([, , change]) => change);
  if (!label || !note || !paragraph) throw new Error('Expected six changes');
  const undeclared = ['[President of South Korea]', '[Premier]'] as const;
  folder.edit(
    transcript,
    label,
    ['[illegible]', '[illegible'],
    undeclared,
    note,
    paragraph,
  );
  const content = join(folder.path, 'content');
  const out = join(folder.path, 'out');
  const { code, stderr } = await buildSite(out, { CONTENT_DIR: content }, true);
  expect(code).toBe(1);
  for (const [, rule] of breaks) expect(stderr).toContain(` ${rule} `);
  const told = runEdition(['check', content], process.cwd()).stderr.trimEnd().split('\n');
  for (const line of told) expect(stderr).toContain(line);
  expect(existsSync(join(out, 'index.html'))).toBe(false);
});
