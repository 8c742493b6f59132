import type { AnyNode, PhrasingContent } from '../../../transcript/index.ts';
import { printAll } from '../../../transcript/index.ts';
import type { PassageWords } from '../../output.ts';
import { elementIn } from '../xml/queries.ts';
import { readXml } from '../xml/read-xml.ts';
import { Faults } from './faults.ts';
import type { ReadText } from './read-text.ts';
import { readText } from './read-text.ts';

/** The words of each passage, as one of our TEI files has them; nothing where it is not one. */
export function readWords(written: Uint8Array): readonly PassageWords[] {
  const { root } = readXml(new TextDecoder().decode(written));
  const text = elementIn(root, 'text');
  if (!text) return [];
  return wordsOfText(readText(text, new Faults()));
}

/** The words of each passage of a text, in its order. */
export function wordsOfText({ transcript, ids }: ReadText): readonly PassageWords[] {
  return transcript.children.flatMap((node): PassageWords[] => {
    if (node.type !== 'turn') return [wordsOf(node, ids)];
    const [speaker] = node.children.filter((child) => child.type === 'speaker');
    const passages = node.children
      .filter((child) => child.type !== 'speaker')
      .map((child) => wordsOf(child, ids));
    const label = speaker && `${spoken(speaker.children)}${speaker.mark.trim()}`;
    return passages.map((passage, index) =>
      index === 0 ? { ...passage, label } : passage,
    );
  });
}

function wordsOf(node: AnyNode, ids: ReadonlyMap<object, string>): PassageWords {
  return {
    id: ids.get(node) ?? '',
    text: spoken(contentOf(node)),
    brackets: contentOf(node).flatMap(bracketsIn),
  };
}

function contentOf(node: AnyNode): readonly PhrasingContent[] {
  if (node.type === 'signature') {
    return node.children.flatMap((line) => [
      { type: 'text' as const, value: line.before },
      ...line.children,
    ]);
  }
  if (node.type === 'transcript' || node.type === 'turn') return [];
  return 'children' in node ? node.children : [];
}

/** As printed, without note marks. */
function spoken(nodes: readonly PhrasingContent[]): string {
  return printAll(withoutMarks(nodes));
}

function withoutMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'noteReference') return [];
    if (node.type === 'text') return [node];
    return [{ ...node, children: withoutMarks(node.children) }];
  });
}

function bracketsIn(node: PhrasingContent): string[] {
  if (node.type !== 'insertion') return [];
  return [spoken([node]), ...node.children.flatMap(bracketsIn)];
}
