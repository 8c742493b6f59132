import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from '../index.ts';
import { parseTranscript } from '../index.ts';
import { treeSummary } from '../testing/tree-summary.ts';

const two: TranscriptOptions = { speakers: ['Comrade Enver Hoxha', 'Pak'] };

describe('a label', () => {
  test('opens a turn, and its mark is no part of the words', () => {
    expect(treeSummary('Comrade Enver Hoxha: Welcome.\n\nAnd how is he?', two)).toEqual([
      'turn',
      '  speaker Comrade Enver Hoxha · ": "',
      '  paragraph Welcome.',
      '  paragraph And how is he?',
    ]);
  });

  test('is met in the case in which it is declared, and no other', () => {
    expect(treeSummary('Pak: Yes.\n\nBut pak: he went on.', two)).toHaveLength(4);
  });

  test('is not a declared name that speech goes on from', () => {
    expect(treeSummary('Pak: Yes.\n\nPak said so.\n\nPakistan: is far.', two)).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      '  paragraph Pak said so.',
      '  paragraph Pakistan: is far.',
    ]);
  });

  test('may have a space before its colon', () => {
    expect(treeSummary('Pak : Yes.', two)).toContain('  speaker Pak · " : "');
  });

  test('of the longest declared words is the one that is met', () => {
    const speakers = ['Kim', 'Kim Il', 'Kim Il Sung'];
    expect(treeSummary('Kim Il Sung: Yes.\n\nKim: No.', { speakers })).toEqual([
      'turn',
      '  speaker Kim Il Sung · ": "',
      '  paragraph Yes.',
      'turn',
      '  speaker Kim · ": "',
      '  paragraph No.',
    ]);
  });

  test('in capitals may close with a full stop, where that is declared', () => {
    const speakers = [{ label: 'ZHOU ENLAI', mark: '.' as const }];
    const text = 'ZHOU ENLAI. All the better.\n\nZHOU ENLAI.B\n\nZHOU ENLAI speaks.';
    expect(treeSummary(text, { speakers })).toEqual([
      'turn',
      '  speaker ZHOU ENLAI · ". "',
      '  paragraph All the better.',
      '  paragraph ZHOU ENLAI.B',
      '  paragraph ZHOU ENLAI speaks.',
    ]);
  });

  test('may stand on a line of its own, with a colon or, where declared, without', () => {
    const speakers = ['Cde. Rautu', { label: 'TODOR ZHIVKOV', mark: '' as const }];
    const text =
      'Cde. Rautu:\nWelcome.\n\nTODOR ZHIVKOV\nThank you.\n\nTODOR ZHIVKOV left.';
    expect(treeSummary(text, { speakers })).toEqual([
      'turn',
      '  speaker Cde. Rautu · ":\\n"',
      '  paragraph Welcome.',
      'turn',
      '  speaker TODOR ZHIVKOV · "\\n"',
      '  paragraph Thank you.',
      '  paragraph TODOR ZHIVKOV left.',
    ]);
  });

  test('may stand a blank line above the speech', () => {
    expect(treeSummary('Pak:\n\nYes.', two)).toEqual([
      'turn',
      '  speaker Pak · ":"',
      '  paragraph Yes.',
    ]);
  });

  test('may hold an insertion', () => {
    const label = 'Comrade [Albanian Ambassador (to China)] Vasil';
    const insertions = { role: ['Albanian Ambassador (to China)'] };
    expect(treeSummary(`${label}: Yes.`, { speakers: [label], insertions })).toEqual([
      'turn',
      `  speaker Comrade <role Albanian Ambassador (to China)> Vasil · ": "`,
      '  paragraph Yes.',
    ]);
  });

  test('never reaches over a blank line', () => {
    const speakers = ['Comrade Enver'];
    expect(treeSummary('Comrade\n\nEnver: Yes.', { speakers })).toEqual([
      'narration Comrade',
      'narration Enver: Yes.',
    ]);
  });

  test('with no words behind it opens a turn with an empty paragraph', () => {
    expect(treeSummary('Pak: \n\nComrade Enver Hoxha: No.', two)).toEqual([
      'turn',
      '  speaker Pak · ":"',
      '  paragraph ',
      'turn',
      '  speaker Comrade Enver Hoxha · ": "',
      '  paragraph No.',
    ]);
  });

  test('repeated by the same speaker opens another turn', () => {
    expect(treeSummary('Pak: Yes.\n\nPak: No.', two)).toHaveLength(6);
  });

  test('that is not declared is not excused by the first words of it', () => {
    const rulesFor = (notLabels: string[]) => {
      const file = new VFile('Pak: Yes.\n\nKim Il Sung: No.');
      parseTranscript(file, { speakers: ['Pak'], notLabels });
      return file.messages.map(({ ruleId }) => ruleId);
    };
    expect(rulesFor(['Kim'])).toEqual(['unknown-speaker', 'unused-not-label']);
    expect(rulesFor(['Kim Il Sung'])).toEqual([]);
    expect(rulesFor(['Kim Il Sung: No'])).toEqual([]);
  });
});
