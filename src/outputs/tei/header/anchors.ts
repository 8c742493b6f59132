import type { Element } from 'xast';
import type { AnchorRegistry } from '../../../edition/index.ts';
import { tei } from '../xml/element.ts';

/** Every anchor ever published, with the versions in which its words changed and their hashes. */
export function anchorsToXml(
  anchors: AnchorRegistry,
  present: ReadonlySet<string>,
): Element[] {
  const items = Object.entries(anchors).map(([id, anchor]) => {
    const { kind, since, hash, changed, earlier = {}, status, when, reason } = anchor;
    const { successors = [] } = anchor;
    const target = present.has(id) ? `#${id}` : undefined;
    const state = status === 'current' ? undefined : status;
    return tei(
      'item',
      { n: id, corresp: target },
      tei('term', { type: 'kind' }, kind),
      version('since', since),
      changed !== undefined && version('changed', changed),
      state && tei('term', { type: 'status' }, state),
      when !== undefined && version('when', when),
      tei('idno', { type: 'hash' }, hash),
      Object.entries(earlier).map(([n, old]) => tei('idno', { type: 'earlier', n }, old)),
      successors.map((successor) => tei('term', { type: 'successor' }, successor)),
      reason !== undefined && tei('note', { type: 'reason' }, reason),
    );
  });
  return items.length > 0 ? [tei('list', { type: 'anchors' }, items)] : [];
}

function version(type: string, number: string): Element {
  return tei('num', { type }, number);
}
