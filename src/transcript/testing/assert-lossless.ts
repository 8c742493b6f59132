import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { AnyNode, Transcript } from '../nodes.ts';
import { printTranscript } from '../print.ts';
import { positionOf } from '../report.ts';

/**
 * Assert that a tree holds its source, for the tests:
 *
 * - every offset of the source is held exactly once, by a text, a bracket, a mark, `before` or
 *   `after`
 * - every node has a position, inside its parent's, and the source there is what it prints
 * - a turn has a paragraph, and its speaker stands first; no text is empty; only white space
 *   stands between blocks
 *
 * @throws {Error} with all that is wrong with it
 */
export function assertLossless(tree: Transcript, source: string): void {
  const faults = losses(tree, source);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function losses(tree: Transcript, source: string): string[] {
  const faults: string[] = [];
  const held = new Uint8Array(source.length);
  const hold = (words: string, offset: number) => {
    if (source.slice(offset, offset + words.length) !== words) {
      faults.push(`${JSON.stringify(words)} is not at ${offset}`);
    }
    for (let at = offset; at < offset + words.length; at += 1) {
      held[at] = (held[at] ?? 0) + 1;
    }
  };
  visit(tree, (node, _, parent) => {
    const { start, end } = offsetsOf(positionOf(node));
    if (source.slice(start, end) !== printedInside(node)) {
      faults.push(`${node.type} does not print ${start}–${end}`);
    }
    if (parent && !isInside(positionOf(node), positionOf(parent))) {
      faults.push(`${node.type} at ${start} is not inside ${parent.type}`);
    }
    if ('before' in node) hold(node.before, start - node.before.length);
    holdOwn(node, start, end, hold);
    faults.push(...modelFaults(node));
  });
  const wrong = held.findIndex((times) => times !== 1);
  if (wrong >= 0) faults.push(`offset ${wrong} is held ${held[wrong] ?? 0} times`);
  if (printTranscript(tree) !== source) faults.push('the tree does not print its source');
  return faults;
}

/** Give `hold` what a node holds besides its children and `before`. */
function holdOwn(
  node: AnyNode,
  start: number,
  end: number,
  hold: (words: string, offset: number) => void,
): void {
  switch (node.type) {
    case 'text':
      hold(node.value, start);
      break;
    case 'noteReference':
      hold(`[${node.label}]`, start);
      break;
    case 'insertion':
      hold(node.open, start);
      hold(node.close, end - node.close.length);
      break;
    case 'speaker':
      hold(node.mark, end);
      break;
    case 'noteDefinition':
      hold(node.mark, start);
      break;
    case 'transcript':
      hold(node.after, end - node.after.length);
      break;
    default:
  }
}

/** A node as printed from its start to its end. */
function printedInside(node: AnyNode): string {
  const printed = printTranscript(node);
  if (node.type === 'speaker') return printed.slice(0, printed.length - node.mark.length);
  return 'before' in node ? printed.slice(node.before.length) : printed;
}

function modelFaults(node: AnyNode): string[] {
  if (node.type === 'text') return node.value === '' ? ['a text is empty'] : [];
  if (node.type === 'turn') {
    const types = node.children.map(({ type }) => type);
    return [
      ...(types.includes('paragraph') ? [] : ['a turn has no paragraph']),
      ...(types.lastIndexOf('speaker') > 0 ? ['a speaker does not stand first'] : []),
    ];
  }
  if ('before' in node && /\S/u.test(node.before)) return ['words stand between blocks'];
  return [];
}

function isInside(child: Position, parent: Position): boolean {
  const [inner, outer] = [offsetsOf(child), offsetsOf(parent)];
  return outer.start <= inner.start && inner.end <= outer.end;
}

function offsetsOf({ start, end }: Position): { start: number; end: number } {
  return { start: start.offset ?? Number.NaN, end: end.offset ?? Number.NaN };
}
