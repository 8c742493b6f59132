import { expect, test } from 'vitest';
import { parseTranscript } from '../../transcript/index.ts';
import { anchorableNodes } from './anchorable.ts';
import { assignIds } from './assign-ids.ts';
import { matchAnchors } from './match-anchors.ts';
import type { AnchorRegistry } from './registry.ts';
import { hashOf } from './registry.ts';

function namesOf(source: string, registered: Readonly<Record<string, string>> = {}) {
  const transcript = parseTranscript(source, { speakers: ['Anna Berg'] });
  const registry: AnchorRegistry = Object.fromEntries(
    Object.entries(registered).map(([id, words]) => [
      id,
      { kind: 'paragraph', since: '1.0.0', hash: hashOf(words), status: 'current' },
    ]),
  );
  const units = anchorableNodes(transcript);
  const names = assignIds(units, matchAnchors(registry, units).ids, registry);
  return units.map((unit) => `${unit.kind} ${names.get(unit)}`);
}

test('paragraphs of narration and speech are numbered through, in the order of the text', () => {
  expect(namesOf('They met.\n\nAnna Berg: One.\n\nTwo.')).toEqual([
    'paragraph p1',
    'turn t1',
    'paragraph p2',
    'paragraph p3',
  ]);
});

test('a paragraph put between registered ones takes a letter', () => {
  expect(namesOf('One.\n\nNew.\n\nNewer.\n\nTwo.', { p1: 'One.', p2: 'Two.' })).toEqual([
    'paragraph p1',
    'paragraph p1a',
    'paragraph p1b',
    'paragraph p2',
  ]);
});

test('a paragraph put before the first is p0a', () => {
  expect(namesOf('New.\n\nOne.', { p1: 'One.' })).toEqual([
    'paragraph p0a',
    'paragraph p1',
  ]);
});

test('a paragraph put behind the last takes the next number', () => {
  expect(namesOf('One.\n\nNew.', { p1: 'One.' })).toEqual([
    'paragraph p1',
    'paragraph p2',
  ]);
});

test('a note is named by its printed label', () => {
  expect(namesOf('Anna Berg: One.[7]\n\n[7] A note.')).toContain('note n7');
});
