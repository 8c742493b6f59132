import { reportStrayLabel } from './blocks/label-shape.ts';
import type { Label, Opening, Piece } from './blocks/split-blocks.ts';
import type {
  MilestoneKind,
  NoteDefinition,
  PhrasingContent,
  SignatureKind,
  SignatureLine,
  Transcript,
  TranscriptContent,
  Turn,
} from './nodes.ts';
import type { Reading } from './parse-context.ts';
import { responsibilityOf } from './phrasing/note-responsibility.ts';
import { readPhrasing } from './phrasing/phrasing.ts';
import { positionOf, report } from './report.ts';

type Note = Extract<Opening, { type: 'note' }>;
type Block = Extract<Opening, { type: 'block' }>;

/** Where the reader stands: before the first turn, among turns, or behind the record. */
type Part = 'front' | 'record' | 'back';

/** Builds the tree, block by block, in the order of the source. */
export class Assembly {
  readonly #reading: Reading;
  readonly #children: TranscriptContent[] = [];
  #part: Part = 'front';
  #turn: Turn | undefined;
  /** Up to here everything of the source is in the tree. */
  #at = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add(piece: Piece): void {
    const { opening } = piece;
    switch (opening.type) {
      case 'block':
        opening.declaration.met = true;
        this.#addDeclared(piece, opening);
        break;
      case 'label':
        opening.declaration.met = true;
        this.#openTurn(piece, opening);
        break;
      case 'note':
        this.#addNote(piece, opening);
        break;
      case 'plain':
        this.#addPlain(piece);
        break;
    }
    this.#at = piece.end;
  }

  finish(): Transcript {
    const { source, places } = this.#reading;
    this.#closeTurn();
    return {
      type: 'transcript',
      children: this.#children,
      after: source.slice(this.#at),
      position: places.position(0, source.length),
    };
  }

  #addPlain(piece: Piece): void {
    const children = this.#words(piece.start, piece.end);
    reportStrayLabel(this.#reading, piece);
    const [only] = children;
    const alone = children.length === 1 && only?.type === 'insertion' && only.kind;
    if (alone === 'direction') {
      this.#addDirection(piece, children);
    } else if (alone === 'page') {
      this.#addMilestone(piece, children, 'page');
    } else if (this.#part === 'record') {
      if (!this.#turn) this.#reportNobody(piece);
      this.#addParagraph(piece, children);
    } else {
      if (this.#part === 'back') this.#reportUnexpected(piece);
      this.#addTop({ type: 'narration', ...this.#printed(piece), children });
    }
  }

  #addDeclared(piece: Piece, { declaration: { value } }: Block): void {
    // A milestone is a mark itself: brackets in it are no insertions.
    const isMark = value.kind === 'milestone';
    const children = isMark ? [] : this.#words(piece.start, piece.end);
    switch (value.kind) {
      case 'heading':
      case 'dateline':
      case 'abstract':
      case 'participants':
      case 'furniture':
      case 'narration':
        this.#addTop({ type: value.kind, ...this.#printed(piece), children });
        break;
      case 'direction':
        this.#addDirection(piece, children);
        break;
      case 'milestone':
        this.#addMilestone(piece, this.#verbatim(piece), value.milestone);
        break;
      case 'turn':
        this.#closeTurn();
        this.#addParagraph(piece, children);
        break;
      case 'paragraph':
        this.#addParagraph(piece, children);
        break;
      case 'note':
        this.#continueNote(piece, children);
        break;
      case 'signature':
        this.#addSignatureLine(piece, value.line, children);
        break;
    }
  }

  #openTurn(piece: Piece, { declaration, labelEnd, ...label }: Label): void {
    const { source, places } = this.#reading;
    const { before } = this.#printed(piece);
    // White space behind a label without speech is the next block's.
    const speechStart = Math.min(label.speechStart, piece.end);
    this.#closeTurn();
    this.#part = 'record';
    const speaker = {
      type: 'speaker' as const,
      identifier: declaration.value.label,
      mark: source.slice(labelEnd, speechStart),
      children: this.#words(piece.start, labelEnd),
      position: places.position(piece.start, labelEnd),
    };
    this.#turn = {
      type: 'turn',
      before,
      children: [speaker],
      position: places.position(piece.start, piece.end),
    };
    this.#at = speechStart;
    if (speechStart < piece.end) {
      const speech = { ...piece, start: speechStart };
      this.#addParagraph(speech, this.#words(speechStart, piece.end));
    }
  }

  #addParagraph(piece: Piece, children: PhrasingContent[]): void {
    const { before, position } = this.#printed(piece);
    if (!this.#turn) {
      this.#part = 'record';
      this.#turn = { type: 'turn', before, children: [], position };
      this.#turn.children.push({ type: 'paragraph', before: '', children, position });
      return;
    }
    this.#turn.children.push({ type: 'paragraph', before, children, position });
  }

  #addDirection(piece: Piece, children: PhrasingContent[]): void {
    const direction = { type: 'direction' as const, ...this.#printed(piece), children };
    if (this.#turn) this.#turn.children.push(direction);
    else this.#addTop(direction);
  }

  #addMilestone(piece: Piece, children: PhrasingContent[], kind: MilestoneKind): void {
    const printed = this.#printed(piece);
    const milestone = { type: 'milestone' as const, kind, ...printed, children };
    if (this.#turn) this.#turn.children.push(milestone);
    else this.#addTop(milestone);
  }

  #addNote(piece: Piece, { label, wordsStart }: Note): void {
    const { source } = this.#reading;
    if (this.#part === 'record') this.#part = 'back';
    const definition: NoteDefinition = {
      type: 'noteDefinition',
      identifier: label,
      label,
      responsibility: responsibilityOf(source.slice(wordsStart, wordsStart + 40)),
      mark: source.slice(piece.start, wordsStart),
      ...this.#printed(piece),
      children: this.#words(wordsStart, piece.end),
    };
    this.#addTop(definition);
  }

  #continueNote(piece: Piece, children: PhrasingContent[]): void {
    const { before, position } = this.#printed(piece);
    const note = this.#turn ? undefined : this.#children.at(-1);
    if (note?.type === 'noteDefinition') {
      const gap = this.#reading.places.position(piece.start - before.length, piece.start);
      note.children.push({ type: 'text', value: before, position: gap });
      for (const child of children) note.children.push(child);
      note.position = { start: positionOf(note).start, end: position.end };
    } else {
      this.#reportUnexpected(piece);
      this.#addTop({ type: 'narration', before, children, position });
    }
  }

  #addSignatureLine(
    piece: Piece,
    kind: SignatureKind,
    children: PhrasingContent[],
  ): void {
    this.#closeTurn();
    this.#part = 'back';
    const { before, position } = this.#printed(piece);
    const last = this.#children.at(-1);
    if (last?.type === 'signature') {
      last.children.push({ type: 'signatureLine', kind, before, children, position });
      last.position = { start: positionOf(last).start, end: position.end };
      return;
    }
    const line: SignatureLine = {
      type: 'signatureLine',
      kind,
      before: '',
      children,
      position,
    };
    this.#children.push({ type: 'signature', before, children: [line], position });
  }

  #addTop(node: TranscriptContent): void {
    this.#closeTurn();
    this.#children.push(node);
  }

  #closeTurn(): void {
    const turn = this.#turn;
    this.#turn = undefined;
    if (!turn) return;
    const hasParagraph = turn.children.some(({ type }) => type === 'paragraph');
    const last = turn.children.at(-1);
    if (last && last.type !== 'speaker') {
      turn.position = { start: positionOf(turn).start, end: positionOf(last).end };
    }
    if (!hasParagraph) {
      this.#reportEmpty(turn);
      const { end } = positionOf(turn);
      const position = { start: end, end };
      turn.children.push({ type: 'paragraph', before: '', children: [], position });
    }
    this.#children.push(turn);
  }

  #words(start: number, end: number): PhrasingContent[] {
    return readPhrasing(this.#reading, start, end);
  }

  #verbatim({ start, end }: Piece): PhrasingContent[] {
    const { source, places } = this.#reading;
    const position = places.position(start, end);
    return [{ type: 'text', value: source.slice(start, end), position }];
  }

  #printed(piece: Piece) {
    const { source, places } = this.#reading;
    return {
      before: source.slice(this.#at, piece.start),
      position: places.position(piece.start, piece.end),
    };
  }

  #reportEmpty(turn: Turn): void {
    report(this.#reading.file, {
      rule: 'empty-turn',
      place: turn.position,
      reason: 'Unexpected label without speech, expected a paragraph after it',
      remedy:
        'If the words are no label, take them out of `speakers` or declare the block.',
    });
  }

  #reportNobody(piece: Piece): void {
    report(this.#reading.file, {
      rule: 'missing-speaker',
      place: this.#reading.places.position(piece.start, piece.end),
      reason: 'Unexpected paragraph between turns, expected a label before it',
      remedy:
        'Declare it under `blocks`: as `narration` if the record keeper speaks, as `turn` if somebody does who is not named.',
    });
  }

  #reportUnexpected(piece: Piece): void {
    report(this.#reading.file, {
      rule: 'unexpected-block',
      place: this.#reading.places.position(piece.start, piece.end),
      reason: 'Unexpected block behind the record, expected a signature line or a note',
      remedy:
        'Declare it: as a line of the `signature`, or under `blocks` as `note`, `narration`, `heading` or `furniture`.',
    });
  }
}
