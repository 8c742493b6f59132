import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AnchorRegistry, EditionResult, History } from '../edition/index.ts';
import {
  anchorsSchema,
  createEdition,
  documentSchema,
  readingOf,
  recordAnchors,
  registryFaults,
} from '../edition/index.ts';
import { parseTranscript } from '../transcript/index.ts';
import { reportDifferences } from './report-anchors.ts';

const metadata = documentSchema.parse({
  sha256: '0'.repeat(64),
  title: { text: '[A record]', supplied: true },
  shortTitle: 'A record',
  language: 'en',
  participants: [
    { id: 'anna', name: 'Anna', labels: ['Anna'] },
    { id: 'bert', name: 'Bert', labels: ['Bert'] },
  ],
  transcript: { insertions: {} },
});

/** One document on its way through the versions of an edition. */
interface Kept {
  readonly anchors: AnchorRegistry;
  readonly history: History;
  readonly version: string;
}

function read(text: string, { anchors, history, version }: Kept): EditionResult {
  const transcript = parseTranscript(text, { speakers: ['Anna', 'Bert'] });
  return createEdition({ slug: 'a', metadata, transcript, anchors, history, version });
}

/** What is printed about the questions of a text, each with the lines it proposes. */
function questionsOf({ differences, units }: EditionResult) {
  return differences.flatMap((one) => {
    if (one.type !== 'lost' && one.type !== 'unsure') return [];
    const file = new VFile();
    const anchors = { file, placeOf: () => ({ line: 1, column: 1 }) };
    reportDifferences({ file }, anchors, [one], [...units.keys()]);
    const note = file.messages[0]?.note ?? '';
    const lines = [...note.matchAll(/`((?:now|status): (?:".*?"|\[".*?"\]|\w+))`/gu)];
    return [{ id: one.id, lines: lines.map(([, line = '']) => line) }];
  });
}

/** Answer the questions one by one, each by a line chosen of those printed for it. */
function answered(text: string, start: Kept, choose: (count: number) => number): Kept {
  let kept = start;
  for (let count = 0; count < 100; count += 1) {
    const made = read(text, kept);
    const { edition, units, differences, answerFaults } = made;
    expect([...registryFaults(kept.anchors), ...answerFaults]).toEqual([]);
    const questions = questionsOf(made);
    const question = questions[choose(questions.length)];
    if (!question) {
      const anchors = recordAnchors(kept.anchors, units, differences, kept.version);
      const history = [...kept.history, readingOf(units, kept.version)];
      return { ...kept, anchors, history };
    }
    const { id, lines } = question;
    const asked = new Set(questions.map((one) => one.id));
    const others = [...edition.ids.values()].filter(
      (other) =>
        other !== id &&
        !asked.has(other) &&
        kept.anchors[other]?.kind === kept.anchors[id]?.kind,
    );
    const line = lines[choose(lines.length)] ?? '';
    const other = others[choose(others.length)] ?? '';
    if (line === 'now: ID' && other === '') continue;
    const said = line
      .replace('"its first words"', '"Nothing begins so"')
      .replace(/ID$/u, other);
    const isIdle = said.includes('Nothing begins so');
    const answer = isIdle ? { status: 'removed' } : parse(said);
    const reason = 'status' in answer ? { reason: 'Not in the source.' } : {};
    const { now: _before, ...before } = kept.anchors[id] ?? {};
    const anchors = { ...kept.anchors, [id]: { ...before, ...answer, ...reason } };
    kept = { ...kept, ...anchorsSchema.parse({ anchors }) };
  }
  throw new Error('Expected the questions to come to an end');
}

const sentences = [
  'Yes.',
  'Thank you.',
  'The rain fell on the valley all night and the river rose above the bridge.',
  'Nobody had worked in the old mill since the war, and its wheel was broken.',
  'A letter came from the capital with the seal of the ministry on both sides.',
  'They took the road over the mountain because the lower one was under water.',
];
const paragraph = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 2 })
  .map((chosen) => chosen.join(' '));
const turn = fc
  .tuple(
    fc.constantFrom('Anna', 'Bert'),
    fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  )
  .map(([label, paragraphs]) => `${label}: ${paragraphs.join('\n\n')}`);
const text = fc
  .array(turn, { minLength: 1, maxLength: 4 })
  .map((turns) => turns.join('\n\n'));

test('following any line that a question proposes leads to no fault, and to an end', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 2, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      (texts, chosen) => {
        const choose = (count: number) =>
          count === 0 ? 0 : (chosen.next().value ?? 0) % count;
        let kept: Kept = { anchors: {}, history: [], version: '1.0.0' };
        for (const [at, words] of texts.entries()) {
          kept = answered(words, { ...kept, version: `1.${at}.0` }, choose);
          const { differences, answerFaults } = read(words, kept);
          const faults = [...registryFaults(kept.anchors), ...answerFaults];
          expect([differences, faults]).toEqual([[], []]);
        }
      },
    ),
    { numRuns: 40 },
  );
});
