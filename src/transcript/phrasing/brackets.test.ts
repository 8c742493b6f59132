import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from '../index.ts';
import { parseTranscript } from '../index.ts';
import { treeSummary } from '../testing/tree-summary.ts';

const two: TranscriptOptions = { speakers: ['Comrade Enver Hoxha', 'Pak'] };

describe('a bracket', () => {
  const insertions = {
    gap: ['illegible', 'Nine illegible lines'],
    direction: ['(Laughter)'],
    page: ['p. 3'],
    unclear: ['[[Varnov]]'],
  };

  test('of digits or asterisks is a note mark, not an insertion', () => {
    expect(treeSummary('It is so[1] and so[**] but not [1a] or [ 1 ].')).toEqual([
      'narration It is so^1 and so^** but not <description 1a> or <description  1 >.',
    ]);
  });

  test('that is round is speech, unless its words are declared', () => {
    expect(treeSummary('It is (we know it) so (Laughter).', { insertions })).toEqual([
      'narration It is (we know it) so <direction Laughter>.',
    ]);
  });

  test('is compared with white space folded, so that a wrapped one is met', () => {
    expect(treeSummary('It is [Nine\n  illegible lines] so.', { insertions })).toEqual([
      'narration It is <gap Nine\n  illegible lines> so.',
    ]);
  });

  test('that is doubled is one insertion, declared with or without its brackets', () => {
    expect(treeSummary('And [[Varnov]] [[illegible]].', { insertions })).toEqual([
      'narration And <unclear Varnov> <gap illegible>.',
    ]);
  });

  test.each([
    '[x]',
    '[[x]]',
    '[[[x]]]',
    '[[[[x]]]]',
    '[ [x] ]',
    '[[1]]',
    '[[a] [b]]',
    '[[a]]',
    '[(KWP)]',
  ])('declared as it is printed is met: %s', (printed) => {
    const file = new VFile(printed);
    parseTranscript(file, { insertions: { name: [printed] } });
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('unused-insertion');
  });

  test('may hold brackets and note marks', () => {
    expect(treeSummary('And [so [illegible][2] on].', { insertions })).toEqual([
      'narration And <description so <gap illegible>^2 on>.',
    ]);
  });

  test('that nothing closes is text, and the others are read', () => {
    expect(
      treeSummary('And [so [illegible] on) (no [illegible].', { insertions }),
    ).toEqual(['narration And [so <gap illegible> on) (no <gap illegible>.']);
  });

  test('never closes over the end of its paragraph', () => {
    expect(treeSummary('And [so\n\non].')).toEqual([
      'narration And [so',
      'narration on].',
    ]);
  });

  test('may stand inside a word', () => {
    expect(treeSummary('comr[ade].', { insertions: { supplied: ['ade'] } })).toEqual([
      'narration comr<supplied ade>.',
    ]);
  });

  test('alone in its paragraph is a direction or a milestone of the turn', () => {
    expect(
      treeSummary('Pak: Yes.\n\n(Laughter)\n\n[p. 3]\n\nNo.', { ...two, insertions }),
    ).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      '  direction <direction Laughter>',
      '  milestone page <page p. 3>',
      '  paragraph No.',
    ]);
  });
});
