import { visit } from 'unist-util-visit';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  Abstract,
  AnyNode,
  Handlers,
  Insertion,
  InsertionKind,
  NoteDefinition,
  Paragraph,
  PhrasingParent,
  Speaker,
  Text,
  Transcript,
  TranscriptContent,
  Turn,
} from './index.ts';
import { insertionKinds, parseTranscript, positionOf } from './index.ts';

const tree = parseTranscript('Comrade Enver Hoxha: He is [very [sic]] well.', {
  speakers: ['Comrade Enver Hoxha'],
  insertions: { sic: ['sic'], unclear: ['very [sic]'] },
});

describe('the types', () => {
  test('a visitor of insertions gets insertions and the nodes that may hold them', () => {
    const met: string[] = [];
    visit(tree, 'insertion', (node, index, parent) => {
      expectTypeOf(node).toEqualTypeOf<Insertion>();
      expectTypeOf(index).toEqualTypeOf<number | undefined>();
      expectTypeOf(parent).not.toBeAny();
      expectTypeOf<Paragraph | Abstract | NoteDefinition | Insertion>().toExtend<
        typeof parent
      >();
      expectTypeOf<Extract<typeof parent, Transcript | Turn | Text>>().toBeNever();
      met.push(`${parent?.type ?? ''} ${index ?? ''} ${node.kind}`);
    });
    expect(met).toEqual(['paragraph 1 unclear', 'insertion 1 sic']);
  });

  test('a visitor of all nodes meets nested ones in the order of the text', () => {
    const met: string[] = [];
    visit(tree, (node) => {
      met.push(node.type);
    });
    expect(met.join(' ')).toBe(
      'transcript turn speaker text paragraph text insertion text insertion text text',
    );
  });

  test('a switch over the kinds is exhaustive, and a forgotten kind does not compile', () => {
    const short = (kind: InsertionKind): string => {
      switch (kind) {
        case 'role':
        case 'name':
        case 'gap':
        case 'sic':
        case 'unclear':
        case 'supplied':
        case 'omission':
        case 'direction':
        case 'page':
        case 'description':
          return kind;
        default:
          return never(kind);
      }
    };
    expect(insertionKinds.map(short)).toEqual([...insertionKinds]);
    const forgetful = (kind: InsertionKind): string => {
      switch (kind) {
        case 'gap':
          return kind;
        default:
          // @ts-expect-error -- nine kinds are left.
          return never(kind);
      }
    };
    expect(() => forgetful('role')).toThrow('role');
  });

  test('a switch over the blocks is exhaustive', () => {
    const isSpeech = (node: TranscriptContent): boolean => {
      switch (node.type) {
        case 'turn':
          return true;
        case 'heading':
        case 'dateline':
        case 'abstract':
        case 'participants':
        case 'furniture':
        case 'narration':
        case 'direction':
        case 'milestone':
        case 'signature':
        case 'noteDefinition':
          return false;
        default:
          return never(node);
      }
    };
    expect(tree.children.map(isSpeech)).toEqual([true]);
  });

  test('a table of handlers has one for every node, and one left out does not compile', () => {
    const { insertion: _, ...others } = names;
    // @ts-expect-error -- `insertion` is left out.
    const incomplete: Handlers<string> = others;
    expect(Object.keys(incomplete)).not.toContain('insertion');
    expectTypeOf<keyof Handlers<string>>().toEqualTypeOf<AnyNode['type']>();
    expectTypeOf<Parameters<Handlers<string>['speaker']>>().toEqualTypeOf<[Speaker]>();
  });

  test('what can be cited holds words and stands as a block', () => {
    expectTypeOf<Paragraph | Abstract | NoteDefinition>().toExtend<PhrasingParent>();
    expectTypeOf<Extract<PhrasingParent, Turn | Text | Insertion>>().toBeNever();
  });
});

test('a node that the parser did not make has no place, which is a bug of ours', () => {
  expect(() => positionOf({ type: 'text' })).toThrow('Expected a position on `text`');
});

const names: Handlers<string> = {
  transcript: ({ type }) => type,
  heading: ({ type }) => type,
  dateline: ({ type }) => type,
  abstract: ({ type }) => type,
  participants: ({ type }) => type,
  furniture: ({ type }) => type,
  narration: ({ type }) => type,
  turn: ({ type }) => type,
  speaker: ({ type }) => type,
  paragraph: ({ type }) => type,
  direction: ({ type }) => type,
  milestone: ({ type }) => type,
  signature: ({ type }) => type,
  signatureLine: ({ type }) => type,
  noteDefinition: ({ type }) => type,
  text: ({ type }) => type,
  insertion: ({ type }) => type,
  noteReference: ({ type }) => type,
};

function never(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}`);
}
