import type { Edition, Passage, Range } from '../../../edition/index.ts';
import type { AnyNode, Insertion } from '../../../transcript/index.ts';
import { mentionId } from './spans.ts';

/**
 * The names that words in brackets are about, as far as they stand side by side: a role is that of the
 * name after it, or else before it; another form is one of the name before it.
 *
 * @returns the ids of the names, by the brackets
 */
export function glossedNames(
  { mentions }: Edition,
  { id, node, text }: Passage,
): ReadonlyMap<AnyNode, string> {
  const names = mentions
    .filter(({ passage }) => passage === id)
    .map(({ ranges, origin }, index) => ({
      id: mentionId(id, index),
      start: ranges[0]?.start ?? 0,
      end: ranges.at(-1)?.end ?? 0,
      isName: origin === 'form',
    }))
    .filter(({ isName }) => isName)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const areBeside = (start: number, end: number) =>
    start <= end && text.slice(start, end).trim() === '';
  return new Map(
    insertionsIn(node).flatMap(([insertion, { start, end }]) => {
      if (insertion.kind !== 'role' && insertion.kind !== 'name') return [];
      const after = names.find((name) => areBeside(end, name.start));
      const before = names.find((name) => areBeside(name.end, start));
      const named = insertion.kind === 'role' ? (after ?? before) : before;
      return named ? [[insertion, named.id] as const] : [];
    }),
  );
}

/** The insertions in a passage with their places among its words, in which note marks do not count. */
function insertionsIn(passage: AnyNode): readonly (readonly [Insertion, Range])[] {
  const found: (readonly [Insertion, Range])[] = [];
  let at = 0;
  const visit = (node: AnyNode): void => {
    const start = at;
    if (node.type === 'text') at += node.value.length;
    if (node.type === 'signatureLine') at += node.before.length;
    if (node.type === 'insertion') at += node.open.length;
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.type !== 'insertion') return;
    at += node.close.length;
    found.push([node, { start, end: at }]);
  };
  visit(passage);
  return found;
}
