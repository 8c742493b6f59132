import type { Element } from 'xast';
import type { DocumentMetadata } from '../../../edition/index.ts';
import { tei } from '../xml/element.ts';

type Declared = DocumentMetadata['transcript'];

/** How the blocks of the text were told apart: what its words do not show by themselves. */
export function blockLists({
  separation,
  blocks,
  signature,
  notLabels,
}: Declared): Element[] {
  return lists(
    list('separation', [tei('item', { n: separation })]),
    list(
      'blocks',
      blocks.map(({ text, ...block }) =>
        tei(
          'item',
          { n: block.kind === 'milestone' ? block.milestone : block.kind },
          text,
        ),
      ),
    ),
    list(
      'signature',
      signature.map(({ kind, text }) => tei('item', { n: kind }, text)),
    ),
    list(
      'not-labels',
      notLabels.map((words) => tei('item', {}, words)),
    ),
  );
}

/** What the words in each bracket were taken for. */
export function insertionLists({ insertions }: Declared): Element[] {
  const items = Object.entries(insertions).flatMap(([n, texts = []]) =>
    texts.map((text) => tei('item', { n }, text)),
  );
  return lists(list('insertions', items));
}

/** Abbreviations in the text, and what they stand for. */
export function abbreviationLists({ abbreviations }: DocumentMetadata): Element[] {
  const items = Object.entries(abbreviations).flatMap(([short, long]) => [
    tei('label', {}, short),
    tei('item', {}, long),
  ]);
  return lists(list('abbreviations', items));
}

function list(type: string, items: readonly Element[]): Element | undefined {
  return items.length > 0 ? tei('list', { type }, items) : undefined;
}

/** Each in a paragraph, where TEI lets lists stand. */
function lists(...all: readonly (Element | undefined)[]): Element[] {
  return all.flatMap((one) => (one ? [tei('p', {}, one)] : []));
}
