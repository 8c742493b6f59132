import { describe, expect, test } from 'vitest';
import type { TranscriptOptions } from '../index.ts';
import { treeSummary } from '../testing/tree-summary.ts';

const two: TranscriptOptions = { speakers: ['Comrade Enver Hoxha', 'Pak'] };

describe('paragraphs set apart', () => {
  const text = 'At the meeting.\nPak: Yes.\nAnd no. Pak: So. Kim: Well.\n\nPak\nIt is.';

  test('by blank lines go on over a line end, up to a declared label', () => {
    expect(treeSummary(text, two)).toEqual([
      'narration At the meeting.',
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.\nAnd no. Pak: So. Kim: Well.',
      '  paragraph Pak\nIt is.',
    ]);
  });

  test('by lines end with each line', () => {
    expect(treeSummary(text, { ...two, separation: 'line' })).toEqual([
      'narration At the meeting.',
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      '  paragraph And no. Pak: So. Kim: Well.',
      '  paragraph Pak',
      '  paragraph It is.',
    ]);
  });

  test('nowhere are found by declared labels behind the end of a sentence', () => {
    expect(treeSummary(text, { ...two, separation: 'glued' })).toEqual([
      'narration At the meeting.',
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      '  paragraph And no.',
      'turn',
      '  speaker Pak · ": "',
      '  paragraph So. Kim: Well.',
      '  paragraph Pak',
      '  paragraph It is.',
    ]);
  });

  test('nowhere are not found inside a label, a declared block or a sentence', () => {
    const options: TranscriptOptions = {
      separation: 'glued',
      speakers: ['Dr. Smith', 'Smith', { label: 'PAK', mark: '' }],
      blocks: [{ kind: 'participants', text: 'Present. Smith: minister' }],
    };
    const glued =
      'Present. Smith: minister\nDr. Smith: Yes. I met Smith: well. PAK\nAh. Dr. Smith: No.';
    expect(treeSummary(glued, options)).toEqual([
      'participants Present. Smith: minister',
      'turn',
      '  speaker Dr. Smith · ": "',
      '  paragraph Yes. I met Smith: well. PAK',
      '  paragraph Ah.',
      'turn',
      '  speaker Dr. Smith · ": "',
      '  paragraph No.',
    ]);
  });

  test('by lines that hold a no-break space only stand apart too', () => {
    expect(treeSummary('Pak: Yes.\n\u00A0\n\u00A0And no.', two)).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph Yes.',
      '  paragraph And no.',
    ]);
  });

  test('may be indented and wrapped in the record; only before it an indent sets apart', () => {
    const wrapped = '    Pak: I would\nlike to say\n\n    that we\nthank you.';
    expect(treeSummary(wrapped, two)).toEqual([
      'turn',
      '  speaker Pak · ": "',
      '  paragraph I would\nlike to say',
      '  paragraph that we\nthank you.',
    ]);
    expect(treeSummary('    An abstract\nAt the meeting')).toEqual([
      'narration An abstract',
      'narration At the meeting',
    ]);
  });
});
