import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from '../index.ts';
import { parseTranscript } from '../index.ts';
import { treeSummary } from '../testing/tree-summary.ts';

const two: TranscriptOptions = { speakers: ['Comrade Enver Hoxha', 'Pak'] };

describe('a declared block', () => {
  test('takes its kind before, between and behind the turns', () => {
    const options: TranscriptOptions = {
      ...two,
      blocks: [
        { kind: 'heading', text: 'RECORD …' },
        { kind: 'participants', text: 'Present: Hoxha, Pak.' },
        { kind: 'narration', text: 'They switch …' },
        { kind: 'milestone', milestone: 'separator', text: '* * *' },
        { kind: 'turn', text: 'Somebody …' },
        { kind: 'furniture', text: 'share document' },
      ],
      signature: [{ kind: 'name', text: 'Haxhi Kroi' }],
    };
    const blocks = [
      ...['RECORD of conversation', 'Present: Hoxha,\nPak.', 'Pak: Yes.', 'They switch.'],
      ...['Somebody speaks.', '* * *', 'And on.', 'Haxhi Kroi', 'share document'],
    ];
    expect(treeSummary(blocks.join('\n\n'), options)).toEqual([
      'heading RECORD of conversation',
      'participants Present: Hoxha,\nPak.',
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      'narration They switch.',
      'turn',
      '  paragraph Somebody speaks.',
      '  milestone separator * * *',
      '  paragraph And on.',
      'signature',
      '  signatureLine name Haxhi Kroi',
      'furniture share document',
    ]);
  });

  test('declared whole ends with its line; the next line is another block', () => {
    const blocks = [{ kind: 'dateline', text: 'February 10, 1961' }] as const;
    expect(treeSummary('February 10, 1961\nAt the meeting', { blocks })).toEqual([
      'dateline February 10, 1961',
      'narration At the meeting',
    ]);
    expect(treeSummary('February 10, 1961, Tirana', { blocks })).toEqual([
      'narration February 10, 1961, Tirana',
    ]);
  });

  test('never reaches over a blank line', () => {
    const blocks = [{ kind: 'heading', text: 'RECORD OF …' }] as const;
    expect(treeSummary('RECORD\n\nOF CONVERSATION', { blocks })).toEqual([
      'narration RECORD',
      'narration OF CONVERSATION',
    ]);
  });

  test('is speech if it is declared so, though it looks like a note', () => {
    const blocks = [{ kind: 'paragraph', text: '[1] First …' }] as const;
    expect(
      treeSummary('Pak: Two things.\n\n[1] First of all.', { ...two, blocks }),
    ).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Two things.',
      '  paragraph ^1 First of all.',
    ]);
  });

  test('names every block with its words, so two clerks may sign alike', () => {
    const file = new VFile('Pak: Yes.\n\nClerk\n\nA. B.\n\nClerk\n\nC. D.');
    const signature = (['Clerk', 'A. B.', 'Clerk', 'C. D.'] as const).map((text) => ({
      kind: 'other' as const,
      text,
    }));
    parseTranscript(file, { speakers: ['Pak'], signature });
    expect(file.messages.map(String)).toEqual([]);
  });
});

describe('a note', () => {
  test('ends the record, and says whose it is', () => {
    const text =
      'Pak: Yes[1] no[2] so[*].\n\n[1] Translator’s note: or no.\n[2] Editor: so.\n[*] In pencil.';
    expect(treeSummary(text, two)).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes^1 no^2 so^*.',
      'noteDefinition translator "[1] " Translator’s note: or no.',
      'noteDefinition editor "[2] " Editor: so.',
      'noteDefinition unknown "[*] " In pencil.',
    ]);
  });

  test('goes on in a declared paragraph', () => {
    const text = 'Pak: Yes[1].\n\n[1] Or no.\n\nSee there.\n\nAnd there.';
    const blocks = [
      { kind: 'note', text: 'See there.' },
      { kind: 'note', text: 'And …' },
    ] as const;
    expect(treeSummary(text, { ...two, blocks }).at(-1)).toBe(
      'noteDefinition unknown "[1] " Or no.\n\nSee there.\n\nAnd there.',
    );
  });
});
