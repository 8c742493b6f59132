import type { Edition, Passage, Range } from '../../../edition/index.ts';
import { ofPassage } from '../../../edition/index.ts';
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
  const glosses = insertionsIn(node).filter(
    ([{ kind }]) => kind === 'role' || kind === 'name',
  );
  if (glosses.length === 0) return new Map();
  const names = ofPassage(mentions, id)
    .map(({ ranges, origin }, index) => ({
      id: mentionId(id, index),
      start: ranges[0]?.start ?? 0,
      end: ranges.at(-1)?.end ?? 0,
      isName: origin === 'form',
    }))
    .filter(({ isName }) => isName)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const starting = Map.groupBy(names, ({ start }) => start);
  const ending = Map.groupBy(names, ({ end }) => end);
  const longest = (places: readonly number[], at: typeof starting) =>
    places
      .flatMap((place) => at.get(place)?.[0] ?? [])
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0];
  return new Map(
    glosses.flatMap(([insertion, { start, end }]) => {
      const after = longest(placesBeside(text, end, 1), starting);
      const before = longest(placesBeside(text, start, -1), ending);
      const named = insertion.kind === 'role' ? (after ?? before) : before;
      return named ? [[insertion, named.id] as const] : [];
    }),
  );
}

/** A place and those that only white space sets apart from it, in one direction. */
function placesBeside(text: string, from: number, step: 1 | -1): readonly number[] {
  const places = [from];
  const isSpace = (at: number) => /^\s$/u.test(text.charAt(at));
  for (let at = from; isSpace(step === 1 ? at : at - 1); at += step) {
    places.push(at + step);
  }
  return places;
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
