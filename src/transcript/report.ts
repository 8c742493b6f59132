import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';

/** An editor's mistake, told so that it can be mended. */
export interface Fault {
  /** The rule's stable name. */
  readonly rule: string;
  readonly place: Position | undefined;
  /** "Unexpected X, expected Y", without a full stop. */
  readonly reason: string;
  /** What to change, as a sentence. */
  readonly remedy: string;
}

/** Add a message to the file; reading goes on, so that all faults are told together. */
export function report(file: VFile, { rule, place, reason, remedy }: Fault): void {
  const message = file.message(reason, {
    ...(place && { place }),
    ruleId: rule,
    source: 'transcript',
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
