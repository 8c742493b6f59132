import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AnyNode, Insertion, PhrasingContent } from '../transcript/index.ts';
import { markElement, markedElement } from './annotations.ts';
import type { SpanWriter } from './spans.ts';

/** What the words of a document need to know of it. */
export interface PhrasingContext {
  /** The anchor of an insertion. */
  readonly idOf: (node: AnyNode) => string | undefined;
  /** Where a note mark stands and leads: its own anchor, its note's, and whose the note is. */
  readonly noteMark: (node: AnyNode) => NoteMark | undefined;
  /** As in `AnnotationLinks`. */
  readonly markPicture: string;
  /** Writes the words, with what runs over them. */
  readonly writer: SpanWriter;
}

export interface NoteMark {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/**
 * The words of a block as hast. Their text content is what was printed, note marks apart: those
 * are drawn by the style sheet, so that no digit slips into a quotation.
 */
export function phrasingToHast(
  children: readonly PhrasingContent[],
  context: PhrasingContext,
): ElementContent[] {
  return children.flatMap((node) => nodeToHast(node, context));
}

function nodeToHast(node: PhrasingContent, context: PhrasingContext): ElementContent[] {
  switch (node.type) {
    case 'text':
      return context.writer.write(node.value);
    case 'insertion':
      return [insertionToHast(node, context)];
    case 'noteReference': {
      const mark = context.noteMark(node);
      return mark ? [noteMarkToHast(mark, context)] : [];
    }
  }
}

function insertionToHast(node: Insertion, context: PhrasingContext): ElementContent {
  return h(
    markedElement,
    { id: context.idOf(node), className: 'insertion', dataKind: node.kind },
    context.writer.write(node.open),
    phrasingToHast(node.children, context),
    context.writer.write(node.close),
  );
}

function noteMarkToHast(
  { id, href, label, title }: NoteMark,
  links: PhrasingContext,
): ElementContent {
  return markElement(
    {
      id,
      className: ['note-mark'],
      href,
      role: 'doc-noteref',
      ariaLabel: `${title} ${label}`,
      dataLabel: label,
    },
    `[${label}]`,
    links,
  );
}
