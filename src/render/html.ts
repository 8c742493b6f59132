import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Edition, Passage } from '../edition/index.ts';
import type { PhrasingContent, Turn } from '../transcript/index.ts';
import { capitalised, noteName } from '../wording/passages.ts';
import type { AnnotationLinks } from './annotations.ts';
import { marksOf, spansOf } from './annotations.ts';
import type { PhrasingContext } from './phrasing.ts';
import { phrasingToHast } from './phrasing.ts';
import { SpanWriter } from './spans.ts';

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: false });

/** Writes the words of one document as HTML. */
export interface HtmlOf {
  /** The words of a passage, without an element around them. */
  readonly passage: (passage: Passage) => string;
  /** The words of a label with its closing mark; nothing for a turn without one. */
  readonly label: (turn: Turn) => string | undefined;
}

/**
 * Write the words of a document as HTML: text, brackets, marks and the spans of annotations, which may
 * overlap. Nothing but the words of the source is text.
 *
 * @param links - where names, notes and emendations lead
 */
export function htmlOf(edition: Edition, links: AnnotationLinks): HtmlOf {
  const context = contextOf(edition, links);
  const write = (children: readonly PhrasingContent[], writer = new SpanWriter([], [])) =>
    toHtml(phrasingToHast(children, { ...context, writer }));
  const writerOf = (passage: Passage) =>
    new SpanWriter(spansOf(edition, passage, links), marksOf(edition, passage, links));
  const signature = (passage: Passage): string[] => {
    if (passage.node.type !== 'signature') return [];
    const writer = writerOf(passage);
    return passage.node.children.map((line) => {
      // What stands between the lines counts among the words of the passage, and is not shown.
      writer.write(line.before);
      return write(line.children, writer);
    });
  };
  return {
    passage(passage) {
      const { node } = passage;
      if (node.type === 'signature') return signature(passage).join('<br>\n');
      return write(node.children, writerOf(passage));
    },
    label(turn) {
      const label = turn.children.find((child) => child.type === 'speaker');
      return (
        label && write([...label.children, { type: 'text', value: label.mark.trim() }])
      );
    },
  };
}

function contextOf(
  { ids, notes }: Edition,
  { definition, markPicture }: AnnotationLinks,
): Omit<PhrasingContext, 'writer'> {
  const marks = new Map(
    notes.flatMap(({ id: note, node, references }) =>
      references.map((reference) => [
        reference.node,
        {
          id: reference.id,
          href: definition(note),
          label: node.label,
          title: capitalised(noteName(node.responsibility)),
        },
      ]),
    ),
  );
  return {
    markPicture,
    idOf: (node) => ids.get(node),
    noteMark: (node) => (node.type === 'noteReference' ? marks.get(node) : undefined),
  };
}

function toHtml(children: ElementContent[]): string {
  return stringifier.stringify({ type: 'root', children });
}
