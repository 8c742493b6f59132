import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Outline } from '../transcript/outline.ts';
import { outlineTranscript } from '../transcript/outline.ts';
import { parseTranscript } from '../transcript/parse.ts';
import { inferTranscript } from './infer-transcript.ts';

const folder = 'src/transcript/fixtures/records';
const records = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

type Expected = Omit<Outline, 'between'> & {
  /** Insertions that two careful editors would read in two ways. */
  readonly undecided?: readonly { readonly text: string }[];
};

test.each(records)('“%s” is outlined as its editor read it', (name) => {
  const source = readFileSync(`${folder}/${name}/source.txt`, 'utf8');
  // The fixtures are written by hand in this shape.
  const { undecided = [], ...expected } = JSON.parse(
    readFileSync(`${folder}/${name}/outline.json`, 'utf8'),
  ) as Expected;
  const { options, participants } = inferTranscript(source);
  const speakerOf = (label: string) =>
    participants.find(({ labels }) => labels.includes(label))?.name ?? null;
  const { between, ...outline } = outlineTranscript(
    parseTranscript(source, options),
    speakerOf,
  );
  const decided = outline.insertions.filter(
    ({ text }) => !undecided.some((insertion) => insertion.text === text),
  );
  expect({ ...outline, insertions: decided }).toEqual(expected);
  expect(between.filter(({ kind }) => kind === 'narration')).toEqual([]);
});
