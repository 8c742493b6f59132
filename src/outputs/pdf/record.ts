import type { EditionTurn, Passage } from '../../edition/index.ts';
import type { Speaker, Turn } from '../../transcript/index.ts';
import { fill } from '../../wording/fill.ts';
import { looseNotes, markOf, wordsWithNotes } from './foot-notes.ts';
import type { Print } from './print.ts';
import type { Typst } from './typst.ts';
import { call, joined } from './typst.ts';
import type { Words } from './words.ts';

/** The record: its blocks in the order of the source, notes at the foot of the page. */
export function recordOf(print: Print): readonly Typst[] {
  const { edition } = print;
  const words = wordsWithNotes(print);
  const loose = looseNotes(edition);
  return [
    call('part', [print.words.pdf.record]),
    ...edition.flow.flatMap((part): readonly Typst[] => {
      if (part.type === 'turn') return turn(part, words, print);
      if (part.node.type === 'noteDefinition' && !loose.has(part.id)) return [];
      return [block(part, words, print)];
    }),
  ];
}

/** A turn: the label as printed before its first paragraph, or above it where it has its own line. */
function turn(
  { node, passages }: EditionTurn,
  words: Words,
  print: Print,
): readonly Typst[] {
  const speaker = speakerOf(node);
  const label =
    speaker && joined([words.phrasing(speaker.children), speaker.mark.trim()]);
  return passages.map((passage, index) => {
    const opens = index === 0;
    if (passage.node.type !== 'paragraph') return block(passage, words, print);
    return call(
      'speech',
      [passage.id, passage.number, words.passage(passage)],
      opens
        ? {
            opens,
            label,
            'is-above': speaker?.mark.includes('\n') || speaker?.mark === '',
          }
        : {},
    );
  });
}

function speakerOf({ children }: Turn): Speaker | undefined {
  return children.find((child) => child.type === 'speaker');
}

/** A block on its own. Its words are written once: the first mark of a note brings the note. */
function block(passage: Passage, words: Words, print: Print): Typst {
  const { id, number, node } = passage;
  const written = words.passage(passage);
  switch (node.type) {
    case 'paragraph':
      return call('speech', [id, number, written]);
    case 'narration':
    case 'direction':
    case 'milestone':
      return call(node.type, [id, number, written]);
    case 'heading':
      return call('record-heading', [id, written]);
    case 'abstract':
    case 'dateline':
      return call('beside', [id, partName(node.type, print), written]);
    case 'participants':
    case 'furniture':
      return call('beside', [id, undefined, written]);
    case 'signature':
      return call('signature', [id, written]);
    case 'noteDefinition':
      return call('loose-note', [id, markOf(node.mark), written]);
  }
}

/** "Abstract, by the editors": who answers for it, where that is declared. */
function partName(part: 'abstract' | 'dateline', { edition, words }: Print): string {
  const { parts } = words.record;
  const who = edition.metadata.responsibility?.[part];
  return who === undefined ? parts[part] : fill(parts.by, { part: parts[part], who });
}
