import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/index.ts';
import { recordAnchors } from '../anchors/record-anchors.ts';
import type { Anchor } from '../anchors/registry.ts';
import { createEdition } from '../create-edition.ts';
import { readingOf } from '../index.ts';
import { annotationsSchema } from '../schemas/annotations.ts';
import { documentSchema } from '../schemas/document.ts';

const rain = 'The rain fell on the valley all night and the river rose above the bridge.';
const mill = 'Nobody had worked in the old mill since the war, and its wheel was broken.';
const letter =
  'A letter came from the capital with the seal of the ministry on both sides.';

const metadata = documentSchema.parse({
  sha256: '0'.repeat(64),
  title: { text: '[A record]', supplied: true },
  shortTitle: 'A record',
  language: 'en',
  participants: [{ id: 'anna', name: 'Anna', labels: ['Anna'] }],
  transcript: { insertions: {} },
});

function read(paragraphs: readonly string[], more: object = {}) {
  const text = `Anna: ${paragraphs.join('\n\n')}`;
  const transcript = parseTranscript(text, { speakers: ['Anna'] });
  return createEdition({ slug: 'a', metadata, transcript, anchors: {}, ...more });
}

/** Where a note on words of a passage of the first version stands in a later one, or its fault. */
function noteIn(
  before: readonly string[],
  after: readonly string[],
  quote: { readonly at: string; readonly exact: string },
  answers: Readonly<Record<string, Partial<Anchor>>> = {},
) {
  const first = read(before);
  const kept = recordAnchors({}, first.units, first.differences, '1.0.0');
  const anchors = Object.fromEntries(
    Object.entries(kept).map(([id, anchor]) => [id, { ...anchor, ...answers[id] }]),
  );
  const annotations = annotationsSchema.parse({
    notes: { a1: { target: quote, text: 'A note.', certainty: 'stated' } },
  });
  const history = [readingOf(first.units, '1.0.0')];
  const made = read(after, { anchors, history, annotations, version: '1.1.0' });
  return [
    ...made.edition.apparatus.notes.map(({ passage }) => passage),
    ...made.faults.map(({ rule, reason, remedy }) => `${rule}: ${reason}. ${remedy}`),
  ];
}

test('a note follows its words into the part of a paragraph that was split', () => {
  const quote = { at: 'p1', exact: 'the old mill' };
  expect(noteIn([`${rain} ${mill}`, letter], [rain, mill, letter], quote)).toEqual([
    'p1a',
  ]);
  expect(
    noteIn([`${rain} ${mill}`, letter], [rain, mill, letter], {
      ...quote,
      exact: 'rain',
    }),
  ).toEqual(['p1']);
});

test('a note follows its words into the paragraph that they are now part of', () => {
  expect(
    noteIn([rain, mill, letter], [`${rain} ${mill}`, letter], {
      at: 'p2',
      exact: 'wheel',
    }),
  ).toEqual(['p1']);
});

test('words that the successors have twice, or no more, are a fault that says what to write', () => {
  const split = [`${rain} ${mill} And the rain.`, letter] as const;
  const twice = { at: 'p2', exact: 'the' };
  expect(noteIn([rain, mill, letter], [`${rain} ${mill}`, letter], twice)).toEqual([
    expect.stringMatching(
      /^ambiguous-quote: .* successors of `p2`: `p1`\. Write `at: p1`/u,
    ),
  ]);
  const changed = [rain, mill.replace('wheel', 'axle'), letter];
  expect(noteIn(split, changed, { at: 'p1', exact: 'wheel' })).toEqual([
    expect.stringMatching(
      /^quote-not-found: `p1` no longer contains .*: `p1a`\. Name the/u,
    ),
  ]);
});

test('a note on words that were removed is a fault', () => {
  const removed = { p2: { status: 'removed', reason: 'Not in the source.' } } as const;
  const quote = { at: 'p2', exact: 'wheel' };
  expect(noteIn([rain, mill, letter], [rain, letter], quote, removed)).toEqual([
    expect.stringMatching(/^quote-not-found: .* has no successor\. .* or delete/u),
  ]);
});
