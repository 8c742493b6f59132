import { expect, test } from 'vitest';
import { inferredRecord } from './testing/inferred-record.ts';

test('blank lines part paragraphs, and wraps are no paragraphs', () => {
  const record = inferredRecord(
    'Comrade Hoxha: The road from the sea to the mountains is long and it\n' +
      'is not easy to travel it in the winter. We know this. The people who\n' +
      'live there know it too.\n\nIn summer it is better.\n\nComrade Li: So it is.\n',
  );
  expect(record.options.separation).toBe('blank-line');
  expect(record.turns).toEqual(['Hoxha×2', 'Li×1']);
});

test('every line is a paragraph where lines close their sentences', () => {
  const record = inferredRecord(
    'Comrade Hoxha: The road is long.\nIt is not easy in the winter.\nWe know this.\nComrade Li: So do we.\n',
  );
  expect(record.options.separation).toBe('line');
  expect(record.turns).toEqual(['Hoxha×3', 'Li×1']);
});

test('blank lines between turns and single line ends inside them are mixed', () => {
  const record = inferredRecord(
    'Comrade Hoxha: The road is long.\nIt is not easy in the winter.\n\nComrade Li: We know this.\nIt was so last year.\n',
  );
  expect(record.options.separation).toBe('line');
  expect(record.turns).toEqual(['Hoxha×2', 'Li×2']);
});

test('line ends of every system are the same', () => {
  const text = 'Comrade Hoxha: Welcome.\n\nThe road is long.\n\nComrade Li: Yes.\n';
  for (const end of ['\n', '\r\n', '\r']) {
    expect(inferredRecord(text.replaceAll('\n', end)).turns).toEqual(['Hoxha×2', 'Li×1']);
  }
});

test('an indented first line is no paragraph of its own once somebody has spoken', () => {
  const record = inferredRecord(
    '    Comrade Hoxha: Welcome to the city, which is as old as the\nhills are. We know this.\n\n' +
      '    There is more to be said of what was agreed upon in the\nFive Year Plan: steel.\n\n' +
      '    Comrade Li: So it is with us.\n',
  );
  expect(record.turns).toEqual(['Hoxha×2', 'Li×1']);
  expect(record.options.notLabels).toBeUndefined();
  expect(record.faults).toEqual([]);
});
