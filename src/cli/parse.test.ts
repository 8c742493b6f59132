import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const folder = 'content/documents/1961-02-10-hoxha-pak';
const transcript = `${folder}/transcript.md`;

interface Outline {
  readonly front: readonly { readonly kind: string }[];
  readonly turns: readonly Readonly<Record<string, unknown>>[];
  readonly insertions: readonly { readonly kind: string; readonly paragraph: string }[];
  readonly notes: readonly unknown[];
  readonly back: readonly unknown[];
  readonly messages: readonly unknown[];
}

test.each([
  ['as declared', ['--document', `${folder}/document.yaml`], 'Pak Kum Chol'],
  ['as inferred', [], 'Pak Geum-cheol'],
])('the first document has the same outline, %s', (_, args, guest) => {
  const { code, stdout, stderr } = runEdition(
    ['parse', transcript, ...args, '--format', 'outline'],
    '.',
  );
  expect([code, stderr]).toEqual([0, '']);
  // The command's own shape, which this test pins down.
  const outline = JSON.parse(stdout) as Outline;
  expect(outline.front.map(({ kind }) => kind)).toEqual([
    'dateline',
    'abstract',
    'narration',
    'narration',
  ]);
  expect(outline.turns.map((turn) => turn['paragraphs'])).toEqual([
    2, 1, 1, 2, 27, 2, 1, 10,
  ]);
  expect(outline.turns[1]).toEqual({
    label: 'Comrade Pak Geum-cheol',
    speaker: guest,
    paragraphs: 1,
    firstWords: 'He is very well.',
  });
  expect(outline.insertions.map(({ kind, paragraph }) => `${kind} ${paragraph}`)).toEqual(
    ['role p1', 'name p1', 'role p7', 'gap p7', 'role p30'],
  );
  expect(outline.notes).toHaveLength(1);
  expect(outline.back).toEqual([
    { kind: 'signatureLine', text: 'Records’ Clerk' },
    { kind: 'signatureLine', text: 'Haxhi Kroi' },
  ]);
  expect(outline.messages).toEqual([]);
});

test('the text is the source, exactly', () => {
  const { stdout } = runEdition(['parse', transcript, '--format', 'text'], '.');
  expect(stdout).toBe(readFileSync(transcript, 'utf8'));
});

test('the tree is JSON with positions', () => {
  const { stdout } = runEdition(['parse', transcript], '.');
  expect(JSON.parse(stdout)).toMatchObject({
    type: 'transcript',
    position: { start: { line: 1, column: 1, offset: 0 } },
  });
});

test('a text with faults is printed all the same, and they are told', () => {
  using temporary = new TemporaryFolder();
  temporary.write('a.txt', 'Anna Berg: It is [torn.\n\nBoris Lund: So.\n');
  const { code, stdout, stderr } = runEdition(
    ['parse', 'a.txt', '--format', 'outline'],
    temporary.path,
  );
  expect(code).toBe(0);
  expect(stderr).toMatch(/^a\.txt:1:18 unclosed-bracket /u);
  expect(JSON.parse(stdout)).toMatchObject({
    messages: [{ rule: 'unclosed-bracket', line: 1 }],
  });
});

test('a file that is not there is told, with exit code 1', () => {
  const { code, stdout, stderr } = runEdition(['parse', 'nowhere.txt'], '.');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('nowhere.txt');
});
