import type { Element } from 'xast';
import { attributeOf, elementIn, elementsIn, trimmed } from '../xml/queries.ts';
import type { Fields } from './fields.ts';
import { filled, listIn, present } from './fields.ts';

/** The register of anchors as `anchors.yaml` has it; nothing where none was published. */
export function readAnchors(encoding: Element | undefined): Fields | undefined {
  const list = listIn(encoding, 'anchors');
  if (!list) return undefined;
  const anchors = elementsIn(list, 'item').map(
    (item) => [attributeOf(item, 'n') ?? '', readAnchor(item)] as const,
  );
  return { anchors: Object.fromEntries(anchors) };
}

function readAnchor(item: Element): Fields {
  const earlier = elementsIn(item, 'idno', 'earlier').map(
    (hash) => [attributeOf(hash, 'n') ?? '', trimmed(hash)] as const,
  );
  return present({
    kind: trimmed(elementIn(item, 'term', 'kind')),
    since: trimmed(elementIn(item, 'num', 'since')),
    hash: trimmed(elementIn(item, 'idno', 'hash')),
    changed: trimmed(elementIn(item, 'num', 'changed')),
    earlier: earlier.length > 0 ? Object.fromEntries(earlier) : undefined,
    status: trimmed(elementIn(item, 'term', 'status')),
    when: trimmed(elementIn(item, 'num', 'when')),
    reason: trimmed(elementIn(item, 'note', 'reason')),
    successors: filled(elementsIn(item, 'term', 'successor').map(trimmed)),
  });
}
