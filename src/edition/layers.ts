import type { AnyNode, PhrasingContent } from '../transcript/index.ts';

/**
 * Whose words they are: the speakers'; the record keeper's (labels and signature too); the
 * brackets'; the notes'; those around the record (dateline and abstract); this edition's. Who
 * answers for them a document declares, if it is known.
 */
export const layers = [
  'speech',
  'narration',
  'insertion',
  'note',
  'abstract',
  'edition',
] as const;
export type Layer = (typeof layers)[number];

/** Words of one layer; offsets are UTF-16 units into the text of their passage. */
export interface Segment {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The layer of the words directly in a block. */
export function layerOf(type: AnyNode['type']): Layer {
  switch (type) {
    case 'paragraph':
    case 'text':
      return 'speech';
    case 'insertion':
      return 'insertion';
    case 'noteDefinition':
    case 'noteReference':
      return 'note';
    case 'dateline':
    case 'abstract':
    case 'furniture':
      return 'abstract';
    case 'transcript':
    case 'turn':
    case 'speaker':
    case 'heading':
    case 'participants':
    case 'narration':
    case 'direction':
    case 'milestone':
    case 'signature':
    case 'signatureLine':
      return 'narration';
  }
}

/**
 * The words of a block with their layers: brackets belong to the insertion, note marks to
 * nobody. The segments in order are the text.
 */
export function segmentsOf(
  children: readonly PhrasingContent[],
  layer: Layer,
  offset = 0,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = offset;
  const add = (text: string, own: Layer) => {
    if (text === '') return;
    const last = segments.at(-1);
    const joined = last?.layer === own ? segments.pop() : undefined;
    const start = joined?.start ?? at;
    at += text.length;
    segments.push({ layer: own, start, end: at, text: (joined?.text ?? '') + text });
  };
  const walk = (nodes: readonly PhrasingContent[], own: Layer) => {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          add(node.value, own);
          break;
        case 'insertion':
          add(node.open, 'insertion');
          walk(node.children, 'insertion');
          add(node.close, 'insertion');
          break;
        case 'noteReference':
          break;
      }
    }
  };
  walk(children, layer);
  return segments;
}

/** No word of any layer, to be counted up. */
export function noWords(): Record<Layer, number> {
  return { speech: 0, narration: 0, insertion: 0, note: 0, abstract: 0, edition: 0 };
}
