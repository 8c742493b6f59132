import type { Element, Text } from 'xast';
import type { Edition, Entry, Passage } from '../../../edition/index.ts';
import { SpanWriter } from '../../../render/spans.ts';
import type { AnyNode, PhrasingContent } from '../../../transcript/index.ts';
import { glossedNames } from './glossed.ts';
import type { PhrasingContext } from './phrasing.ts';
import { phrasingToXml } from './phrasing.ts';
import { marksOf, spansOf } from './spans.ts';

/** What the blocks of a document need to know of it. */
export interface BlockContext {
  readonly edition: Edition;
  /** The words of a node with what runs over them. */
  readonly words: (node: Worded, writer?: SpanWriter<Element>) => (Element | Text)[];
  /** Writes the words of a passage from its start. */
  readonly writerOf: (node: AnyNode) => SpanWriter<Element>;
}

type Worded = AnyNode & { readonly children: readonly PhrasingContent[] };

/** @param entries - of the registers, by their ids */
export function blockContext(
  edition: Edition,
  entries: ReadonlyMap<string, Entry>,
): BlockContext {
  const passages = new Map<AnyNode, Passage>(
    edition.passages.map((passage) => [passage.node, passage]),
  );
  const writerOf = (node: AnyNode) => {
    const passage = passages.get(node);
    if (!passage) return new SpanWriter<Element>([], []);
    return new SpanWriter(spansOf(edition, passage, entries), marksOf(edition, passage));
  };
  const phrasing = phrasingContext(edition);
  return {
    edition,
    writerOf,
    words: (node, writer = writerOf(node)) =>
      phrasingToXml(node.children, { ...phrasing, writer }),
  };
}

function phrasingContext(edition: Edition): Omit<PhrasingContext, 'writer'> {
  const { ids, notes, metadata, passages } = edition;
  const glossed = new Map(
    passages.flatMap((passage) => [...glossedNames(edition, passage)]),
  );
  const marks = new Map<AnyNode, { readonly id: string; readonly note: string }>(
    notes.flatMap(({ id: note, references }) =>
      references.map(({ id, node }) => [node, { id, note }] as const),
    ),
  );
  return {
    idOf: (node) => ids.get(node),
    glossed: (node) => glossed.get(node),
    noteMark: (node) => marks.get(node),
    isAttributed: metadata.responsibility?.insertions !== undefined,
  };
}
