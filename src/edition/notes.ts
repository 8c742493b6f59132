import { visit } from 'unist-util-visit';
import type { NoteReference } from '../transcript/index.ts';
import type { EditionNote, EditionNoteReference, Passage } from './passage.ts';

/** The notes under a record, each with the marks that refer to it. */
export function notesOf(passages: readonly Passage[]): readonly EditionNote[] {
  const marks: { readonly node: NoteReference; readonly passage: string }[] = [];
  for (const { node: block, id } of passages) {
    visit(block, (node) => {
      if (node.type === 'noteReference') marks.push({ node, passage: id });
    });
  }
  return passages.flatMap((passage) => {
    const { node, id } = passage;
    if (node.type !== 'noteDefinition') return [];
    const references = marks
      .filter((mark) => mark.node.identifier === node.identifier)
      .map(
        (mark, index): EditionNoteReference => ({
          ...mark,
          id: index === 0 ? `${id}-ref` : `${id}-ref-${index + 1}`,
        }),
      );
    return [{ id, passage, node, references }];
  });
}
