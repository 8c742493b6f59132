import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type {
  AnyNode,
  Insertion,
  Narration,
  NoteReference,
  Paragraph,
  TranscriptOptions,
} from './index.ts';
import { parseTranscript, positionOf, printAll, printTranscript } from './index.ts';
import { assertLossless } from './testing/assert-lossless.ts';

const folder = new URL('../../content/documents/1961-02-10-hoxha-pak/', import.meta.url);
const bytes = readFileSync(new URL('transcript.md', folder));
const source = bytes.toString('utf8');
const options: TranscriptOptions = {
  speakers: ['Comrade Enver Hoxha', 'Comrade Pak Geum-cheol'],
  insertions: {
    role: [
      'Member of the Political Bureau of the ALP CC and Secretary of the CC',
      'General Secretary of the Korean Workers’ Party (KWP)',
      'President of South Korea',
    ],
    name: ['Pak Kum Chol'],
    gap: ['illegible'],
  },
  blocks: [
    { kind: 'dateline', text: 'February 10, 1961' },
    { kind: 'abstract', text: 'Enver Hoxha and Pak Geum-cheol emphasize …' },
  ],
  notLabels: [],
  signature: [
    { kind: 'office', text: 'Records’ Clerk' },
    { kind: 'name', text: 'Haxhi Kroi' },
  ],
};
const file = new VFile(source);
const tree = parseTranscript(file, options);
const turns = tree.children.filter((node) => node.type === 'turn');
const paragraphs: Paragraph[] = [];
const insertions: Insertion[] = [];
const references: NoteReference[] = [];
visit(tree, 'paragraph', (node) => {
  paragraphs.push(node);
});
visit(tree, 'insertion', (node) => {
  insertions.push(node);
});
visit(tree, 'noteReference', (node) => {
  references.push(node);
});

describe('the record of 10 February 1961', () => {
  test('is the text that was handed over, byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '7456bac89080e1f5a3c200ccbee2530e9ec78bb9f199ea6e24d601562506f365',
    );
    expect([bytes.length, source.length]).toEqual([23_852, 23_727]);
  });

  test('has no fault', () => {
    expect(file.messages.map(String)).toEqual([]);
  });

  test('is printed back from the tree alone, and every node stands at its place', () => {
    assertLossless(tree, source);
    const bare = structuredClone(tree);
    visit(bare, (node) => {
      delete node.position;
    });
    expect(printTranscript(bare)).toBe(source);
    expect(source.endsWith('”')).toBe(true);
  });

  test('has its blocks in this order', () => {
    expect(tree.children.map(({ type }) => type)).toEqual([
      'dateline',
      'abstract',
      'narration',
      'narration',
      ...Array<string>(8).fill('turn'),
      'signature',
      'noteDefinition',
    ]);
  });

  test('has eight turns, of Hoxha and Pak by turns', () => {
    const [hoxha, pak] = ['Comrade Enver Hoxha', 'Comrade Pak Geum-cheol'];
    expect(
      turns.map(({ children: [speaker, ...rest] }) => [
        speaker?.type === 'speaker' && `${speaker.identifier}${speaker.mark}`,
        rest.filter(({ type }) => type === 'paragraph').length,
      ]),
    ).toEqual([
      [`${hoxha}: `, 2],
      [`${pak}: `, 1],
      [`${hoxha}: `, 1],
      [`${pak}: `, 2],
      [`${hoxha}: `, 27],
      [`${pak}: `, 2],
      [`${hoxha}: `, 1],
      [`${pak}: `, 10],
    ]);
  });

  test('has three paragraphs that open with “Comrade” and continue a turn', () => {
    const opening = paragraphs.filter((node) =>
      /^Comrade \p{Lu}/u.test(printAll(node.children)),
    );
    expect(opening.map(lineOf)).toEqual([19, 51, 97]);
    expect(
      opening.map(
        (node) => turns.findIndex(({ children }) => children.includes(node)) + 1,
      ),
    ).toEqual([4, 5, 8]);
  });

  test('has five insertions: three offices, a name, a gap', () => {
    expect(
      insertions.map((node) => [placeOf(node), node.kind, printAll([node])]),
    ).toEqual([
      [
        '5:51',
        'role',
        '[Member of the Political Bureau of the ALP CC and Secretary of the CC]',
      ],
      ['5:313', 'name', '[Pak Kum Chol]'],
      ['17:191', 'role', '[General Secretary of the Korean Workers’ Party (KWP)]'],
      ['17:505', 'gap', '[illegible]'],
      ['63:301', 'role', '[President of South Korea]'],
    ]);
  });

  test('has one note mark, in p33 behind “difficulties”, and its note by the translator', () => {
    expect(references.map(({ label, identifier }) => [label, identifier])).toEqual([
      ['1', '1'],
    ]);
    const holders = passages().filter((node) =>
      node.children.some(({ type }) => type === 'noteReference'),
    );
    expect(holders.map((node) => passages().indexOf(node) + 1)).toEqual([33]);
    expect(holders.map(({ children }) => printAll(children.slice(0, 2)))).toEqual([
      expect.stringMatching(/ there are difficulties\[1\]$/u),
    ]);
    const notes = tree.children.filter((node) => node.type === 'noteDefinition');
    expect(notes).toMatchObject([
      { identifier: '1', responsibility: 'translator', mark: '[1] ', before: '\n\n\n\n' },
    ]);
    expect(printAll(notes)).toMatch(
      /^\n{4}\[1\] Translator's note: The .+ difficulties\.”$/u,
    );
  });

  test('is signed in two lines: an office and a name', () => {
    const [signature] = tree.children.filter((node) => node.type === 'signature');
    expect(
      signature?.children.map((line) => [
        line.kind,
        lineOf(line),
        printAll(line.children),
      ]),
    ).toEqual([
      ['office', 101, 'Records’ Clerk'],
      ['name', 103, 'Haxhi Kroi'],
    ]);
  });

  test('keeps the abstract’s indent out of its words', () => {
    const [abstract] = tree.children.filter((node) => node.type === 'abstract');
    expect(abstract?.before).toBe('\n\n\n    ');
    expect(abstract && placeOf(abstract)).toBe('4:5');
  });
});

describe('the abstract and the attendance, a single line end apart,', () => {
  const [, , , abstract = '', attendance = ''] = source.split('\n');
  const declared = { ...options, signature: [], speakers: [], insertions: {} };

  test.each([
    ['the abstract first', `${abstract}\n${attendance}`, ['abstract', 'narration']],
    ['the attendance first', `${attendance}\n${abstract}`, ['narration', 'abstract']],
  ])('are two blocks: %s', (_, text, types) => {
    const record = parseTranscript(text, declared);
    expect(record.children.map(({ type }) => type)).toEqual(types);
    assertLossless(record, text);
  });

  test('are two blocks where nothing is declared, by the indent alone', () => {
    const record = parseTranscript(`${abstract}\n${attendance}`);
    expect(record.children.map(lineOf)).toEqual([1, 2]);
  });
});

/** Narration and speech, which the edition numbers from p1. */
function passages(): (Paragraph | Narration)[] {
  return tree.children.flatMap((node): (Paragraph | Narration)[] => {
    if (node.type === 'narration') return [node];
    if (node.type !== 'turn') return [];
    return node.children.filter((child) => child.type === 'paragraph');
  });
}

function placeOf(node: AnyNode): string {
  const { line, column } = positionOf(node).start;
  return `${line}:${column}`;
}

function lineOf(node: AnyNode): number {
  return positionOf(node).start.line;
}
