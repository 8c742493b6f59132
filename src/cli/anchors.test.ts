// biome-ignore-all lint/style/noRestrictedImports: the tests edit a project on disk.
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../content/read-document.ts';
import { textOfVersion } from '../edition/index.ts';
import { changedPassages } from '../site/passages/changed-passages.ts';
import { runEdition, TemporaryFolder } from './testing/run-edition.ts';

const document = 'content/documents/1961-02-10-hoxha-pak';
const transcript = `${document}/transcript.md`;
const anchors = `${document}/anchors.yaml`;
const kim = 'And how is comrade Kim Il Sung?\n\n';

/** A copy of the content in which the text was edited and its new bytes were declared. */
function edited(...changes: readonly (readonly [from: string, to: string])[]) {
  const folder = TemporaryFolder.withContent();
  const before = sha256(folder.read(transcript));
  folder.edit(transcript, ...changes);
  folder.edit(`${document}/document.yaml`, [before, sha256(folder.read(transcript))]);
  return folder;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Write something beside what the register says of an anchor. */
function answer(folder: TemporaryFolder, id: string, words: string) {
  const line = new RegExp(`^ {2}${id}: \\{ (.*) \\}$`, 'mu').exec(folder.read(anchors));
  folder.edit(anchors, [line?.[0] ?? '', `  ${id}: { ${line?.[1]}, ${words} }`]);
}

function registered(folder: TemporaryFolder, id: string) {
  const { anchors: all } = parse(folder.read(anchors));
  return all[id];
}

const write = (folder: TemporaryFolder) =>
  runEdition(['anchors', '--write', 'content'], folder.path);
const check = (folder: TemporaryFolder) => runEdition(['check', 'content'], folder.path);

test('text and register of the first document agree', () => {
  const { code, stdout, stderr } = runEdition(['anchors'], '.');
  expect([code, stdout, stderr]).toEqual([0, '', '']);
});

test('a register made anew is the one that is kept, and so is the kept text', () => {
  using folder = TemporaryFolder.withContent();
  const history = `${document}/history/1.0.0.yaml`;
  // Only the path to the schema is another from there.
  const read = () =>
    [folder.read(anchors), folder.read(history)].map((text) =>
      text.replace(/(?<=\$schema=)\S+(?=public\/)/u, ''),
    );
  const kept = read();
  rmSync(join(folder.path, anchors));
  rmSync(join(folder.path, document, 'history'), { recursive: true });
  expect(write(folder).code).toBe(0);
  expect(read()).toEqual(kept);
});

test('a wrong quotation is told alone, and does not keep anchors from being recorded', () => {
  using folder = TemporaryFolder.withContent();
  rmSync(join(folder.path, anchors));
  rmSync(join(folder.path, document, 'history'), { recursive: true });
  folder.edit(`${document}/annotations.yaml`, [
    'exact: great party of Lenin',
    'exact: great league of Lenin',
  ]);
  const { code, stderr } = write(folder);
  expect([code, stderr.trimEnd().split('\n')]).toEqual([
    1,
    [expect.stringMatching(/annotations\.yaml:\d+:\d+ quote-not-found /u)],
  ]);
  expect(check(folder).stderr).toBe(stderr);
});

test('a fault of the text is told without those that the command records, and hinders it', () => {
  using folder = TemporaryFolder.withContent();
  rmSync(join(folder.path, anchors));
  folder.edit(`${document}/document.yaml`, ['sha256: 7', 'sha256: 8']);
  const { code, stderr } = write(folder);
  expect([code, stderr.trimEnd().split('\n')]).toEqual([
    1,
    [
      expect.stringContaining(' changed-source '),
      'Nothing was recorded for 1961-02-10-hoxha-pak. Correct the faults above first.',
    ],
  ]);
  expect(existsSync(join(folder.path, anchors))).toBe(false);
});

test('a date line that is declared otherwise is not said to be gone', () => {
  using folder = edited(['February 10, 1961', 'March 11, 1962']);
  const { stderr } = check(folder);
  expect(stderr).toContain(' unused-block The block `February 10, 1961` ');
  expect(stderr).not.toMatch(/lost-anchor|unregistered-anchor/u);
  folder.edit(`${document}/document.yaml`, [
    'text: February 10, 1961',
    'text: March 11, 1962',
  ]);
  expect(check(folder).stderr).toMatch(/unsure-anchor .*`now: "March 11, 1962"`/u);
});

test('a changed paragraph keeps its anchor, and a new one takes a letter', () => {
  using folder = edited(
    ['He is very well.', 'He is well.'],
    ['missed him.', 'missed him.\n\nA paragraph put in.'],
  );
  const listed = runEdition(['anchors', 'content'], folder.path);
  expect(listed.code).toBe(1);
  expect(listed.stdout).toContain('changed p5 He is well.');
  expect(listed.stdout).toContain('new p6a A paragraph put in.');
  expect(write(folder).code).toBe(0);
  expect(registered(folder, 'p6a')).toMatchObject({ kind: 'paragraph', since: '1.0.0' });
  expect(check(folder)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
});

test('a paragraph taken out stops the build, which says what to write; then it is a tombstone', () => {
  using folder = edited([kim, '']);
  const before = folder.read(anchors);
  const { code, stderr } = write(folder);
  expect(code).toBe(1);
  expect(stderr).toMatch(/anchors\.yaml:\d+:\d+ lost-anchor The words of `p4` are gone/u);
  expect(stderr).toContain("`status: removed` and `reason: '…'`");
  expect(folder.read(anchors)).toBe(before);
  answer(folder, 'p4', 'status: removed, reason: Not in the source.');
  expect(write(folder).code).toBe(0);
  expect(registered(folder, 'p4')).toMatchObject({
    status: 'removed',
    when: '1.0.0',
    reason: 'Not in the source.',
  });
  expect(check(folder)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
});

test('a removal without a reason is refused', () => {
  using folder = edited([kim, '']);
  answer(folder, 'p4', 'status: removed');
  expect(write(folder).stderr).toContain('unexplained-removal');
});

test('a split paragraph stops the build until the split is recorded', () => {
  using split = edited([' No! Marxism', '\n\nNo! Marxism']);
  const { stderr } = check(split);
  expect(stderr).toMatch(
    /transcript\.md:\d+:\d+ split-anchor The words of `p28` are split/u,
  );
  expect(write(split).stdout).toContain('split p28 into p28, p28a');
  expect(registered(split, 'p28')).toMatchObject({
    status: 'split',
    successors: ['p28', 'p28a'],
  });
  expect(check(split)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
});

test('of two paragraphs put together, the second stops the build and then leads to the first', () => {
  using folder = edited([`\n\n${kim}`, ` ${kim}`]);
  const { stderr } = check(folder);
  expect(stderr).toContain('merged-anchor The words of `p4` are now part of `p3`');
  expect(write(folder).stdout).toContain('merged p4 into p3');
  expect(registered(folder, 'p4')).toMatchObject({
    status: 'merged',
    successors: ['p3'],
  });
  expect(check(folder)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
});

test('a published text is corrected step by step, as the README has it', () => {
  using folder = TemporaryFolder.withContent();
  const run = (...args: string[]) => runEdition([...args, 'content'], folder.path);
  expect(run('publish').code).toBe(0);
  folder.edit('content/edition.yaml', ['version: 1.0.0', 'version: 1.1.0']);
  const [, moved = ''] =
    /\n\n(The positions of your party and .*)\n\n/u.exec(folder.read(transcript)) ?? [];
  const merged = 'The course that our party has followed';
  folder.edit(
    transcript,
    ['He is very well.', 'He is quite well.'],
    [kim, ''],
    [' No! Marxism', '\n\nNo! Marxism'],
    [`\n\n${merged}`, ` ${merged}`],
    [`${moved}\n\n`, ''],
    ['\n\nI will never forget', `\n\n${moved}\n\nI will never forget`],
  );
  const { stdout, stderr } = run('anchors');
  expect(stdout.split('\n').map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual(
    expect.arrayContaining(['unsure p4', 'unsure p5', 'merged p17', 'split p28']),
  );
  expect(stdout).toMatch(/ moved p\d+ /u);
  // The annotations of p17 go with its words, but for those that p16 has as well.
  expect(stderr.match(/annotations\.yaml\S* .*/gu)).toEqual([
    expect.stringContaining('ambiguous-quote `our party` occurs more than once'),
  ]);
  folder.edit(`${document}/annotations.yaml`, [
    "at: p17, exact: our party, prefix: 'that '",
    "at: p16, exact: our party, prefix: 'course that '",
  ]);
  const [, hash = ''] = /its sha256 is ([0-9a-f]+)\./u.exec(stderr) ?? [];
  const declared =
    /^sha256: .*$/mu.exec(folder.read(`${document}/document.yaml`))?.[0] ?? '';
  folder.edit(`${document}/document.yaml`, [declared, `sha256: ${hash}`]);
  expect(stderr).toContain('`now: "He is quite well."` if it continues there');
  answer(folder, 'p5', 'now: "He is quite well."');
  answer(folder, 'p4', "status: removed, reason: 'Not in the source.'");
  expect(write(folder).code).toBe(0);
  expect(registered(folder, 'p5')).toMatchObject({ since: '1.0.0', changed: '1.1.0' });
  expect(check(folder)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
  expect(run('publish').stdout).toContain('1.1.0');
  expect(run('anchors')).toMatchObject({ code: 0, stdout: '' });
});

test('what was published is not edited under its own version', () => {
  using folder = edited(['He is very well.', 'He is well.']);
  folder.write('content/versions.yaml', 'versions:\n  1.0.0: 2026-11-24\n');
  expect(write(folder).stderr).toContain('published-text');
  folder.edit('content/edition.yaml', ['version: 1.0.0', 'version: 1.1.0']);
  expect(write(folder).code).toBe(0);
  expect(registered(folder, 'p5')).toMatchObject({ since: '1.0.0', changed: '1.1.0' });
  expect(existsSync(join(folder.path, document, 'history/1.1.0.yaml'))).toBe(true);
  expect(check(folder)).toMatchObject({ code: 0, stderr: 'No faults.\n' });
});

test('a word put right in a later version is one change, shown word by word', () => {
  using folder = edited(['He is very well.', 'He is quite well.']);
  folder.edit('content/edition.yaml', ['version: 1.0.0', 'version: 1.1.0']);
  expect(write(folder).code).toBe(0);
  const { edition } = readDocument(join(folder.path, 'content'), basename(document));
  const changed = edition ? changedPassages(edition) : [];
  expect(changed.map(({ passage, steps }) => [passage.id, steps])).toEqual([
    [
      'p5',
      [
        {
          from: '1.0.0',
          to: '1.1.0',
          hash: '5b14df87410a4104',
          runs: [
            { type: 'equal', text: 'He is ' },
            { type: 'removed', text: 'very' },
            { type: 'added', text: 'quite' },
            { type: 'equal', text: ' well.' },
          ],
        },
      ],
    ],
  ]);
  const old = edition && textOfVersion(edition, '1.0.0');
  expect(old?.find(({ id }) => id === 'p5')?.text).toBe('He is very well.');
});

test('an edited history is a fault at its place', () => {
  using folder = TemporaryFolder.withContent();
  folder.edit(`${document}/history/1.0.0.yaml`, ['He is very well.', 'He is well.']);
  expect(check(folder).stderr).toMatch(/1\.0\.0\.yaml:\d+:\d+ changed-history .* `p5`/u);
});
