import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** An editor's mistake, told so that it can be mended. */
export interface Advice {
  /** "Unexpected X, expected Y", without a full stop. */
  readonly reason: string;
  /** What to change, as a sentence. */
  readonly remedy: string;
}

export interface Fault extends Advice {
  /** The rule's stable name. */
  readonly rule: string;
}

/** A fault of a text, in UTF-16 units from its start. */
export interface TextFault extends Fault {
  readonly offset: number;
}

/** A fault of something that has fields: of options, or of a file that holds them. */
export interface FieldFault extends Fault {
  /** The keys and indices that lead to it. */
  readonly path: readonly PropertyKey[];
}

/**
 * Add a message to the file. Parsing continues, so all faults are reported together. This is the one
 * way in which a fault becomes a message.
 *
 * @param place - nothing where it is the file as such that is faulty
 */
export function report(
  file: VFile,
  place: Point | Position | undefined,
  { rule, reason, remedy }: Fault,
): void {
  const message = file.message(reason, {
    ...(place && { place }),
    ruleId: rule,
    source: 'edition',
  });
  message.note = remedy;
}

/**
 * The place of a parsed node.
 *
 * @throws when the node was not made by the parser: a bug, not an editor's mistake
 */
export function positionOf(node: Node): Position {
  if (!node.position) throw new Error(`Expected a position on \`${node.type}\``);
  return node.position;
}
