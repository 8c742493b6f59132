import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/index.ts';
import { segmentsOf } from '../layers.ts';
import { findForms, formTable } from './find-forms.ts';

const table = formTable([
  { form: 'Kim Il Sung', entry: 'kim' },
  { form: 'N. S. Khrushchev', entry: 'khrushchev' },
  { form: 'Khrushchev', entry: 'khrushchev' },
  { form: 'Moscow', entry: 'moscow' },
  { form: 'Moscow Conference', entry: 'conference' },
  { form: 'Korea', entry: 'korea' },
]);

function found(text: string): string[] {
  const tree = parseTranscript(`A: ${text}`, { speakers: ['A'] });
  const [turn] = tree.children;
  const paragraph = turn?.type === 'turn' ? turn.children[1] : undefined;
  if (paragraph?.type !== 'paragraph') throw new Error('Expected a paragraph');
  return findForms(segmentsOf(paragraph.children, 'speech'), table).map(
    ({ entry, ranges }) =>
      `${entry} ${ranges.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  );
}

test('the longest form wins', () => {
  expect(found('N. S. Khrushchev in the Moscow Conference')).toEqual([
    'khrushchev 0-16',
    'conference 24-41',
  ]);
});

test('a form inside a longer word is none', () => {
  expect(found('Korean and Korea')).toEqual(['korea 11-16']);
});

test('brackets are transparent: a name with a gloss inside is one name with a hole', () => {
  expect(found('Kim [the leader] Il Sung')).toEqual(['kim 0-4 17-24']);
});

test('an insertion’s own words are read by themselves', () => {
  expect(found('the head [of Korea] Kim Il Sung')).toEqual(['korea 13-18', 'kim 20-31']);
});
