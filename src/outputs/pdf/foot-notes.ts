import type { Edition, EditorialNote, Passage } from '../../edition/index.ts';
import type { Mark } from '../../render/spans.ts';
import type { NoteReference } from '../../transcript/index.ts';
import { fill } from '../../wording/fill.ts';
import type { Print } from './print.ts';
import { proseOf } from './prose.ts';
import type { Argument, Typst } from './typst.ts';
import { call, joined } from './typst.ts';
import type { NoteMark, Words } from './words.ts';
import { referredNotes, wordsOf } from './words.ts';

/** Writes the words of a document with its notes at the foot of the page. */
export function wordsWithNotes(print: Print): Words {
  const { edition } = print;
  const placed = referredNotes(edition);
  const met = new Set<string>();
  const printed = ({ identifier }: NoteReference): NoteMark | undefined => {
    const note = edition.notes.find(({ node }) => node.identifier === identifier);
    if (!note) return undefined;
    const mark = markOf(note.node.mark);
    // A note that only another refers to has no place at the foot of a page.
    if (!placed.has(identifier)) return noteMark('see', [note.id, call('super', [mark])]);
    if (met.has(identifier)) return noteMark('printed-again', [note.id, mark]);
    met.add(identifier);
    return noteMark('printed-note', [note.id, mark, words.passage(note.passage)]);
  };
  const words = wordsOf({ printed, own: (passage) => ownMarks(print, passage) });
  return words;
}

/** The notes of the publication that stand where they were printed. */
export function looseNotes(edition: Edition): ReadonlySet<string> {
  const placed = referredNotes(edition);
  return new Set(
    edition.notes.filter(({ node }) => !placed.has(node.identifier)).map(({ id }) => id),
  );
}

/** The sign of a note as printed, without the white space behind it. */
export function markOf(mark: string): string {
  return mark.trim();
}

function noteMark(name: string, args: readonly Argument[]): NoteMark {
  return { ...call(name, args), isMark: true };
}

function ownMarks(print: Print, { id }: Passage): readonly Mark<Typst>[] {
  const { notes, emendations } = print.edition.apparatus;
  const { pdf } = print.words;
  return [
    ...emendations
      .filter(({ passage }) => passage === id)
      .map(({ id: anchor, range, correction, reason, certainty }) => ({
        at: range.end,
        element: noteMark('own-note', [
          anchor,
          '†',
          print.inSiteLanguage(
            joined([fill(pdf.suggested, { correction, reason, certainty })]),
          ),
        ]),
      })),
    ...notes
      .filter(({ passage }) => passage === id)
      .map((note) => ({
        at: note.range.end,
        element: noteMark('own-note', [
          note.id,
          String(note.number),
          print.inSiteLanguage(footText(print, note)),
        ]),
      })),
  ].toSorted((a, b) => a.at - b.at);
}

function footText(print: Print, { text, certainty }: EditorialNote): Typst {
  const sure = print.words.names.certainty[certainty];
  return joined([
    proseOf(text, print.targetOf),
    ...(sure ? [' ', call('emph', [`(${sure})`])] : []),
  ]);
}
