import type { Element, ElementContent } from 'xast';
import type { Edition, Entry } from '../../../edition/index.ts';
import type { TranscriptContent } from '../../../transcript/index.ts';
import { tei } from '../xml/element.ts';
import { blockContext } from './block-context.ts';
import { blockToXml } from './blocks.ts';
import { spaceToXml, withSpace } from './white-space.ts';

/**
 * The text of a document. Its characters, but for those in `corr`, are the source, white space
 * included; divisions only group the blocks, as TEI wants them.
 */
export function textToXml(
  edition: Edition,
  entries: ReadonlyMap<string, Entry>,
): Element {
  const context = blockContext(edition, entries);
  const block: WriteBlock = (node) => blockToXml(node, context);
  const { children, after } = edition.transcript;
  const { front, body, back } = parted(children);
  const end = spaceToXml(after);
  const parts = [
    front.length > 0 && tei('front', {}, divisions(front, 'archive-metadata', block)),
    tei('body', {}, divisions(body, 'record', block, back.length > 0 ? [] : end)),
    back.length > 0 && tei('back', {}, divisions(back, 'notes', block, end)),
  ];
  return tei(
    'text',
    { 'xml:lang': edition.metadata.language, 'xml:space': 'preserve' },
    parts.filter((part) => part !== false),
  );
}

type Blocks = readonly TranscriptContent[];
type WriteBlock = (node: TranscriptContent) => Element;

/** The record, with what precedes it of others before it, and the notes at its end after it. */
function parted(blocks: Blocks): {
  readonly front: Blocks;
  readonly body: Blocks;
  readonly back: Blocks;
} {
  const start = blocks.findIndex((block) => !isFront(block));
  const last = blocks.findLastIndex((block) => !isBack(block));
  const notes = blocks.findIndex(
    ({ type }, index) => index > last && type === 'noteDefinition',
  );
  const end = notes < 0 ? blocks.length : notes;
  // A text has a body, even if there is no record in it.
  if (start < 0 || start >= end) return { front: [], body: blocks, back: [] };
  return {
    front: blocks.slice(0, start),
    body: blocks.slice(start, end),
    back: blocks.slice(end),
  };
}

function isFront({ type }: TranscriptContent): boolean {
  return type === 'dateline' || type === 'abstract' || type === 'furniture';
}

function isBack({ type }: TranscriptContent): boolean {
  return type === 'noteDefinition' || type === 'furniture' || type === 'milestone';
}

/** Where in a division TEI lets a block stand. */
type Place = 'top' | 'middle' | 'bottom' | 'anywhere' | 'own';

function placeOf({ type }: TranscriptContent): Place {
  switch (type) {
    case 'heading':
    case 'dateline':
      return 'top';
    case 'signature':
      return 'bottom';
    case 'furniture':
    case 'milestone':
    case 'noteDefinition':
      return 'anywhere';
    case 'abstract':
      return 'own';
    default:
      return 'middle';
  }
}

/** Divisions in a row: where a block may not stand in the last one, the next begins. */
function divisions(
  blocks: Blocks,
  type: string,
  block: WriteBlock,
  end: readonly ElementContent[] = [],
): Element[] {
  const made: Element[] = [];
  let at: Exclude<Place, 'anywhere'> = 'own';
  for (const node of blocks) {
    const place = placeOf(node);
    const element = block(node);
    if (place === 'own') {
      made.push({ ...element, children: withSpace(node, ...element.children) });
      at = place;
      continue;
    }
    const isLate =
      (place === 'top' && at !== 'top') || (place === 'middle' && at === 'bottom');
    if (isLate || at === 'own') {
      made.push(tei('div', { type }));
      at = 'top';
    }
    // Nothing can be closed that has not begun: TEI has no closer without a paragraph before it.
    const name = place === 'bottom' && at === 'top' ? 'opener' : element.name;
    made.at(-1)?.children.push(...withSpace(node, { ...element, name }));
    if (place !== 'anywhere' && name !== 'opener') at = place;
  }
  if (made.length === 0) made.push(tei('div', { type }));
  made.at(-1)?.children.push(...end);
  return made;
}
