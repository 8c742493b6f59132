import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../edition/index.ts';
import { createEdition, parserOptions } from '../edition/index.ts';
import type { TeiDocument } from '../outputs/index.ts';
import { placeOf, plainTree } from '../outputs/index.ts';
import type { AnyNode, TextFault, Transcript } from '../transcript/index.ts';
import { parseTranscript, printTranscript } from '../transcript/index.ts';

/**
 * Where a document would not come back as its TEI has it, once its text is parsed by its own
 * declarations: characters that no file can hold, other blocks, other anchors.
 */
export function returnFaults(document: TeiDocument): readonly TextFault[] {
  const { transcript, metadata, registry, notes, slug } = document;
  const source = printTranscript(transcript);
  const unwritable = /\p{Surrogate}/u.exec(source);
  if (unwritable) {
    return [
      {
        rule: 'invalid-encoding',
        reason: 'The text contains half of a character, which no file in UTF-8 can hold',
        remedy: 'Delete the `g` that stands for it.',
        offset: 0,
      },
    ];
  }
  const parsed = parseTranscript(source, parserOptions(metadata));
  const other = firstOther(parsed, transcript);
  if (other >= 0) return [treeFault(document, other)];
  const { edition, faults } = createEdition({
    slug,
    metadata,
    transcript: parsed,
    anchors: registry,
    annotations: notes,
  });
  return [
    ...anchorFaults(document, edition),
    ...faults.map((fault) => ({ ...fault, offset: 0 })),
  ];
}

/** The index of the first block that differs; -1 if the trees are the same. */
function firstOther(parsed: Transcript, transcript: Transcript): number {
  if (isDeepStrictEqual(plainTree(parsed), plainTree(transcript))) return -1;
  return transcript.children.findIndex((block, index) => {
    const other = parsed.children[index];
    return !other || !isDeepStrictEqual(plainTree(other), plainTree(block));
  });
}

function treeFault({ transcript, elements }: TeiDocument, index: number): TextFault {
  const block = transcript.children[index];
  const words = block ? printTranscript(block).trim().slice(0, 40) : '';
  return {
    rule: 'other-blocks',
    reason: `As editorialDecl declares it, the text gives other blocks than the TEI, from \`${words}…\` on`,
    remedy:
      'Declare the block under segmentation or interpretation, or encode it as declared.',
    offset: placeOf(elements, block),
  };
}

function anchorFaults(document: TeiDocument, edition: Edition): TextFault[] {
  const { transcript, ids, elements } = document;
  const [own, given] = [nodesIn(transcript), nodesIn(edition.transcript)];
  return own.flatMap((node, index) => {
    const other = given[index];
    const [id, assigned] = [ids.get(node), other && edition.ids.get(other)];
    if (id === assigned) return [];
    return [
      {
        rule: 'other-anchor',
        reason: `The anchor \`${id ?? ''}\` is not the one that these words have, \`${assigned ?? ''}\``,
        remedy: 'Correct xml:id, or the list of anchors in refsDecl.',
        offset: placeOf(elements, node),
      },
    ];
  });
}

/** Every node of a tree, in the order of the text. */
function nodesIn(node: AnyNode): readonly AnyNode[] {
  const children: readonly AnyNode[] = 'children' in node ? node.children : [];
  return [node, ...children.flatMap(nodesIn)];
}
