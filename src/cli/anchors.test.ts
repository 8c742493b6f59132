import { expect, test } from 'vitest';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';
const transcript = `${document}/transcript.md`;
const anchors = `${document}/anchors.yaml`;

test('text and register of the first document agree', () => {
  const { code, stdout } = runEdition(['anchors'], '.');
  expect([code, stdout]).toEqual([0, '']);
});

test('a register made anew is the one that is kept', () => {
  using folder = TemporaryFolder.withContent();
  const kept = folder.read(anchors);
  folder.edit(anchors, [kept, 'anchors: {}\n']);
  runEdition(['anchors', '--write', 'content'], folder.path);
  expect(folder.read(anchors)).toBe(kept);
});

test('a changed paragraph keeps its anchor, and a new one takes a letter', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit(
    transcript,
    ['He is very well.', 'He is well.'],
    ['missed him.', 'missed him.\n\nA paragraph put in.'],
  );
  const listed = runEdition(['anchors', 'content'], folder.path);
  expect(listed.code).toBe(1);
  expect(listed.stdout).toContain('changed p5 He is well.');
  expect(listed.stdout).toContain('new p6a A paragraph put in.');
});

test('a lost anchor is never taken away by --write', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit(transcript, ['And how is comrade Kim Il Sung?\n\n', '']);
  const { code, stderr } = runEdition(['anchors', '--write', 'content'], folder.path);
  expect(code).toBe(1);
  expect(stderr).toContain('lost-anchor Unexpected loss of `p4`');
  expect(folder.read(anchors)).toContain('p4:');
});

test('an anchor whose removal the register tells is no fault', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit(transcript, ['And how is comrade Kim Il Sung?\n\n', '']);
  const line = /^ {2}p4: \{ (.*) \}$/mu.exec(folder.read(anchors));
  folder.edit(anchors, [
    line?.[0] ?? '',
    `  p4: { ${line?.[1]}, status: removed, reason: not in the source }`,
  ]);
  const { stdout } = runEdition(['anchors', 'content'], folder.path);
  expect(stdout).toBe('');
});
