import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from './index.ts';
import { outlineTranscript, parseTranscript } from './index.ts';

const options: TranscriptOptions = {
  speakers: ['Comrade Enver Hoxha'],
  insertions: { gap: ['illegible'], role: ['the leader'] },
  blocks: [
    { kind: 'dateline', text: 'February 10, 1961' },
    { kind: 'narration', text: 'They …' },
    { kind: 'turn', text: 'Somebody …' },
  ],
  signature: [{ kind: 'name', text: 'Haxhi Kroi' }],
};
const blocks = [
  ...['February 10, 1961', 'Comrade [the leader] came.'],
  ...[
    'Comrade Enver Hoxha: Welcome dear\ncomrades, all of you here[1]',
    'And [illegible].',
  ],
  ...[
    'They laugh [loudly].',
    'Somebody said so.',
    'Haxhi Kroi',
    '[1] Or [illegible]: there.',
  ],
];

describe('an outline', () => {
  const outline = outlineTranscript(
    parseTranscript(blocks.join('\n\n'), options),
    (label) => (label === 'Comrade Enver Hoxha' ? 'enver-hoxha' : null),
  );

  test('tells what stands before, between and behind the turns', () => {
    expect(outline.front).toEqual([
      { kind: 'dateline', text: 'February 10, 1961' },
      { kind: 'narration', text: 'Comrade [the leader] came.' },
    ]);
    expect(outline.between).toEqual([
      { kind: 'narration', text: 'They laugh [loudly].', after: 1 },
    ]);
    expect(outline.back).toEqual([{ kind: 'signatureLine', text: 'Haxhi Kroi' }]);
    expect(outline.notes).toEqual([{ label: '1', text: 'Or [illegible]: there.' }]);
  });

  test('tells each turn by its label, its speaker and its first six words', () => {
    expect(outline.turns).toEqual([
      {
        label: 'Comrade Enver Hoxha',
        speaker: 'enver-hoxha',
        paragraphs: 2,
        firstWords: 'Welcome dear comrades, all of you',
      },
      { label: null, speaker: null, paragraphs: 1, firstWords: 'Somebody said so.' },
    ]);
  });

  test('tells the insertions in the order of the text, with the passage that holds them', () => {
    expect(outline.insertions).toEqual([
      { text: 'the leader', kind: 'role', paragraph: 'p1' },
      { text: 'illegible', kind: 'gap', paragraph: 'p3' },
      { text: 'loudly', kind: 'description', paragraph: 'p4' },
      { text: 'illegible', kind: 'gap', paragraph: 'n1' },
    ]);
  });

  test('of a text without turns is all front, up to the signature', () => {
    const { front, turns, back } = outlineTranscript(
      parseTranscript('They came.\n\nHaxhi Kroi', options),
      () => null,
    );
    expect([front.length, turns.length, back.length]).toEqual([1, 0, 1]);
  });
});
