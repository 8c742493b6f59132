import type { NoteReference } from '../transcript/index.ts';
import { walk } from '../transcript/index.ts';
import type { EditionNote, EditionNoteReference, Passage } from './passage.ts';

/** The notes under a record, each with the marks that refer to it. */
export function notesOf(passages: readonly Passage[]): readonly EditionNote[] {
  const all: { readonly node: NoteReference; readonly passage: string }[] = [];
  for (const { node: block, id } of passages) {
    walk(block, (node) => {
      if (node.type === 'noteReference') all.push({ node, passage: id });
    });
  }
  const marks = Map.groupBy(all, ({ node }) => node.identifier);
  return passages.flatMap((passage) => {
    const { node, id } = passage;
    if (node.type !== 'noteDefinition') return [];
    const references = (marks.get(node.identifier) ?? []).map(
      (mark, index): EditionNoteReference => ({
        ...mark,
        id: index === 0 ? `${id}-ref` : `${id}-ref-${index + 1}`,
      }),
    );
    return [{ id, passage, node, references }];
  });
}
